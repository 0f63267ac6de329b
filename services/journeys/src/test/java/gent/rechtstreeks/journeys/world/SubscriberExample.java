package gent.rechtstreeks.journeys.world;

import gent.rechtstreeks.local.StackHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs {@code docs/examples/Subscriber.java} as it stands there. */
public final class SubscriberExample {

    private static final Path PROGRAM = StackHome.find().repository().resolve("docs/examples/Subscriber.java");

    private static final int PATIENCE_SECONDS = 60;

    private SubscriberExample() {}

    /** The first lines that it prints of a subscriber, without that id. */
    public static List<String> hears(World world, UUID subscriber, int lines) {
        Process process = start(world);
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        try (var printed = process.inputReader()) {
            return printed.lines()
                    .filter(line -> line.startsWith(subscriber.toString()))
                    .limit(lines)
                    .map(line -> line.replace(subscriber.toString(), "<subscriber>"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(World world) {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            PROGRAM.toString(),
                            world.bootstrapServers())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
