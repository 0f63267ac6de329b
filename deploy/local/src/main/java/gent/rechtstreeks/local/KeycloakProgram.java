package gent.rechtstreeks.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keycloak as unpacked. It must be prepared once ("augmented") for its kind of database, which takes half a minute. */
public final class KeycloakProgram {

    private static final List<String> BUILD_OPTIONS = List.of("--db=postgres", "--cache=local");

    private KeycloakProgram() {}

    public static boolean isPrepared() {
        return Files.exists(stamp());
    }

    /** Does what only the first start needs; quick when it was done before. */
    public static void prepare() {
        Path home = StackHome.find().keycloak();
        try (FileChannel lock =
                FileChannel.open(home.resolveSibling(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            if (!isPrepared()) {
                augment(home.resolveSibling("keycloak-build.log"));
                Files.createFile(stamp());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void augment(Path log) {
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(BUILD_OPTIONS);
        Child build = Child.start(command("-Xmx512m", arguments, Map.of(), log));
        if (build.await(Duration.ofMinutes(5)) != 0) {
            throw new StackException("Keycloak could not be prepared.", log);
        }
    }

    /** The same as the script kc.sh runs, without that script: a wrapper that is killed would leave its JVM behind. */
    static Command command(String heap, List<String> arguments, Map<String, String> environment, Path log) {
        Path home = StackHome.find().keycloak();
        List<String> words = new ArrayList<>(List.of(
                heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MetaspaceSize=128m",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true"));
        for (String opened : List.of("java.lang", "java.util", "java.util.concurrent", "java.security")) {
            words.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        words.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        words.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        words.addAll(arguments);
        return Command.java(words, environment, log);
    }

    /** Left behind by the preparation. */
    static Path stamp() {
        return StackHome.find().keycloak().resolve(".prepared");
    }
}
