package gent.rechtstreeks.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Starts child processes such that they do not outlive us: on Linux the kernel signals a child when the thread that
 * started it ends, be it by {@code kill -9}. Hence one thread, for the life of this JVM, starts them all.
 */
final class Spawner {

    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("spawner").unstarted(work));

    private Spawner() {}

    static Process start(Command command) {
        return onTheThread(() -> {
            Files.createDirectories(command.log().toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(withGuards(command))
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(command.log().toFile()));
            builder.environment().putAll(command.environment());
            return builder.start();
        });
    }

    /** A session of its own keeps a Ctrl-C in the terminal from reaching children: their parent stops them in order. */
    private static List<String> withGuards(Command command) {
        List<String> words = new ArrayList<>();
        if (has("setsid") && has("setpriv")) {
            words.addAll(List.of(
                    "setsid", "setpriv", "--pdeathsig", command.politely().name()));
        }
        words.addAll(command.words());
        return words;
    }

    private static boolean has(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Process onTheThread(Callable<Process> start) {
        try {
            return THREAD.submit(start).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while starting a process.", e);
        } catch (ExecutionException e) {
            String reason = e.getCause() instanceof IOException io ? io.getMessage() : String.valueOf(e.getCause());
            throw new StackException("Cannot start a process: " + reason + ".", e.getCause());
        }
    }
}
