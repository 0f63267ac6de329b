package gent.rechtstreeks.local;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits until a server is ready, and says in a sentence why it never will be. */
final class Readiness {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(50);

    private Readiness() {}

    static void await(Server server, Running running, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!looksReady(server)) {
            if (!running.isAlive()) {
                throw new StackException(
                        server.name() + " stopped while starting (exit code "
                                + running.onExit().join() + ").",
                        server.log());
            }
            if (System.nanoTime() > deadline) {
                throw new StackException(
                        server.name() + " was not ready after " + patience.toSeconds() + " s.", server.log());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
            if (Thread.currentThread().isInterrupted()) {
                throw new StackException(server.name() + " was interrupted while starting.");
            }
        }
    }

    private static boolean looksReady(Server server) {
        try {
            return server.ready();
        } catch (Exception notYet) {
            return false;
        }
    }
}
