package gent.rechtstreeks.journeys.docs;

import gent.rechtstreeks.local.StackHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of all classes of this repository, the generated records of the schemas included. */
final class Sources {

    private static final Path REPOSITORY = StackHome.find().repository();

    private Sources() {}

    static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (Path module : modules()) {
            names.addAll(classesIn(module.resolve("src")));
        }
        names.addAll(classesIn(REPOSITORY.resolve("shared-schemas/target/generated-sources")));
        return names;
    }

    private static List<Path> modules() {
        try (Stream<Path> services = Files.list(REPOSITORY.resolve("services"))) {
            return Stream.concat(services, Stream.of(REPOSITORY.resolve("deploy/local")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> classesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
