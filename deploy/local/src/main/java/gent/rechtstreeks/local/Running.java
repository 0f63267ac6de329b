package gent.rechtstreeks.local;

import java.util.concurrent.CompletableFuture;

/** The program of a {@link Server} while it runs: what can be done to it, wherever that is. */
public interface Running extends AutoCloseable {

    /** Its number on the machine where it runs. */
    long pid();

    boolean isAlive();

    /** Completes with the exit code when it ends, for whatever reason. */
    CompletableFuture<Integer> onExit();

    /** Asks, waits a while, and insists when asking did not help. */
    void stop();

    /** SIGKILL: no time to say goodbye. */
    void kill();

    /** Stops it; nobody will start it again. */
    @Override
    void close();
}
