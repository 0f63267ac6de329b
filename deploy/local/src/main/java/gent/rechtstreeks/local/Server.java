package gent.rechtstreeks.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** One program of the stack: it is started, watched until it is ready, stopped, killed, started again on what it stored. */
public abstract class Server implements AutoCloseable {

    private final String name;
    private final Path log;
    private Running running;

    Server(String name, Path log) {
        this.name = name;
        this.log = log;
    }

    /** Lets the program run, at each start. */
    abstract Running run();

    /** Whether it does its work already; may throw while it does not. */
    abstract boolean ready() throws Exception;

    /** How long it may take to become ready. */
    Duration patience() {
        return Duration.ofSeconds(180);
    }

    /** Starts the program and returns when it is ready; starts it again after {@link #stop} or {@link #kill}. */
    public final synchronized void start() {
        running = run();
        try {
            Readiness.await(this, running, patience());
        } catch (StackException e) {
            kill();
            throw e;
        }
    }

    /** Stops in good order; what it stored stays. */
    public final synchronized void stop() {
        if (running != null) {
            running.stop();
        }
    }

    /** SIGKILL, as when the machine pulls the plug on it. */
    public final synchronized void kill() {
        if (running != null) {
            running.kill();
        }
    }

    public final boolean isRunning() {
        return running != null && running.isAlive();
    }

    public final long pid() {
        return running.pid();
    }

    /** Completes with the exit code when the program ends this time, for whatever reason. */
    public final CompletableFuture<Integer> onExit() {
        return running.onExit();
    }

    public final String name() {
        return name;
    }

    public final Path log() {
        return log;
    }

    /** Stops for good. */
    @Override
    public final synchronized void close() {
        if (running != null) {
            running.close();
        }
    }

    /** Stops every child process that this JVM started and that still runs, the last one first; none can be started after. */
    public static void stopAll() {
        Child.stopAll();
    }

    /** The convention for logs: beside the data folder, with its name. */
    static Path logOf(Path dataDir) {
        return dataDir.resolveSibling(dataDir.getFileName() + ".log");
    }
}
