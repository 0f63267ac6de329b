package gent.rechtstreeks.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** One program of the stack: a child process that is started, watched until it is ready, stopped, killed, started again. */
public abstract class Server implements AutoCloseable {

    private final String name;
    private final Path log;
    private Child child;

    Server(String name, Path log) {
        this.name = name;
        this.log = log;
    }

    /** What runs; asked for at each start. */
    abstract Command command();

    /** Whether it does its work already; may throw while it does not. */
    abstract boolean ready() throws Exception;

    /** How long it may take to become ready. */
    Duration patience() {
        return Duration.ofSeconds(180);
    }

    /** Starts the process and returns when it is ready; starts it again after {@link #stop} or {@link #kill}. */
    public final synchronized void start() {
        child = Child.start(command());
        try {
            Readiness.await(this, child, patience());
        } catch (StackException e) {
            kill();
            throw e;
        }
    }

    /** Stops in good order; what it stored stays. */
    public final synchronized void stop() {
        if (child != null) {
            child.stop();
        }
    }

    /** SIGKILL, as when the machine pulls the plug on it. */
    public final synchronized void kill() {
        if (child != null) {
            child.kill();
        }
    }

    public final boolean isRunning() {
        return child != null && child.isAlive();
    }

    public final long pid() {
        return child.pid();
    }

    /** Completes with the exit code when the present process ends, for whatever reason. */
    public final CompletableFuture<Integer> onExit() {
        return child.onExit();
    }

    public final String name() {
        return name;
    }

    public final Path log() {
        return log;
    }

    @Override
    public void close() {
        stop();
    }

    /** Stops every server that this JVM started and that still runs, the last one first; none can be started after. */
    public static void stopAll() {
        Child.stopAll();
    }

    /** The convention for logs: beside the data folder, with its name. */
    static Path logOf(Path dataDir) {
        return dataDir.resolveSibling(dataDir.getFileName() + ".log");
    }
}
