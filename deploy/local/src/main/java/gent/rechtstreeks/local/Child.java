package gent.rechtstreeks.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A running child process. */
final class Child implements Running {

    private static final Duration GOODBYE = Duration.ofSeconds(20);

    /** The last started comes first: it leans on those before it, so it has to stop before them. */
    private static final Deque<Child> STARTED = new ArrayDeque<>();

    private static boolean closing;

    static {
        // When a run ends without closing its servers, and for systems that do not signal orphans.
        Runtime.getRuntime().addShutdownHook(new Thread(Child::stopAll, "stop-children"));
    }

    private final Process process;
    private final Command.Signal politely;

    private Child(Process process, Command.Signal politely) {
        this.process = process;
        this.politely = politely;
    }

    static Child start(Command command) {
        synchronized (STARTED) {
            if (closing) {
                throw new StackException("The stack is being stopped.");
            }
            Child child = new Child(Spawner.start(command), command.politely());
            STARTED.removeIf(other -> !other.isAlive());
            STARTED.push(child);
            return child;
        }
    }

    /** Stops every child of this JVM; none can be started after. */
    static void stopAll() {
        synchronized (STARTED) {
            closing = true;
            STARTED.forEach(Child::stop);
        }
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    /** The exit code, once it has ended by itself; a process that takes longer is killed. */
    int await(Duration patience) {
        if (!ended(patience)) {
            kill();
        }
        return process.exitValue();
    }

    @Override
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    @Override
    public void stop() {
        askToStop();
        if (!ended(GOODBYE)) {
            kill();
        }
    }

    @Override
    public void kill() {
        process.destroyForcibly();
        ended(GOODBYE);
    }

    @Override
    public void close() {
        stop();
    }

    private void askToStop() {
        if (politely == Command.Signal.TERM || !isAlive()) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + politely, Long.toString(process.pid())).start();
        } catch (IOException e) {
            process.destroy();
        }
    }

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
