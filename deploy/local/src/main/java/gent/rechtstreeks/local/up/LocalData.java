package gent.rechtstreeks.local.up;

import gent.rechtstreeks.local.Login;
import gent.rechtstreeks.local.Secrets;
import gent.rechtstreeks.local.StackException;
import gent.rechtstreeks.local.StackHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder in which the local run keeps its data, logs and secrets. */
public record LocalData(Path folder) {

    public static LocalData ofThisClone() {
        Path repository = StackHome.find().repository();
        return new LocalData(repository.resolve(System.getProperty("rechtstreeks.data", "deploy/local/data")));
    }

    public Secrets secrets() {
        return Secrets.in(folder);
    }

    public Login login() {
        return new Login(Infrastructure.KEYCLOAK.url(), secrets());
    }

    Path of(String name) {
        return folder.resolve(name);
    }

    /** Written when all is ready, for the script that waits for it. */
    Path readyMark() {
        return folder.resolve("up.ready");
    }

    /** Throws everything away but the lock and the log of the run that does so. */
    void clear() {
        List<String> kept = List.of("", "up.lock", "up.pid", "up.log", "up.called");
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                if (!kept.contains(folder.relativize(path).toString())) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new StackException("Cannot clear " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    void create() {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(readyMark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
