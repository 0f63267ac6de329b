package gent.rechtstreeks.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The repository on this disk, and the third-party programs that the build of this module laid down in it. */
public record StackHome(Path repository) {

    /** Walks up from the working directory to the folder that holds {@code deploy/local} and {@code shared-schemas}. */
    public static StackHome find() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("deploy/local"))
                    && Files.isDirectory(folder.resolve("shared-schemas"))) {
                return new StackHome(folder);
            }
        }
        throw new StackException("The folder " + start + " is not inside a clone of rechtstreeks.");
    }

    public Path kafka() {
        return laidDown("kafka");
    }

    public Path apicurio() {
        return laidDown("apicurio");
    }

    public Path keycloak() {
        return onlyFolderIn(laidDown("keycloak"));
    }

    public Path postgres() {
        return laidDown("postgres");
    }

    /** The runnable application of a service, as its build leaves it. */
    public Path service(String name) {
        return repository.resolve("services/" + name + "/target/quarkus-app/quarkus-run.jar");
    }

    private Path laidDown(String program) {
        Path folder = repository.resolve("deploy/local/target/stack/" + program);
        if (!Files.isDirectory(folder)) {
            throw new StackException(
                    "There is no " + program + " in " + folder + ": build the module deploy/local first.");
        }
        return folder;
    }

    private static Path onlyFolderIn(Path parent) {
        try (Stream<Path> folders = Files.list(parent).filter(Files::isDirectory)) {
            return folders.max(Path::compareTo).orElseThrow();
        } catch (java.io.IOException e) {
            throw new StackException("Cannot read " + parent + ".", e);
        }
    }
}
