package gent.rechtstreeks.lifeevents.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Works off what is due on a thread of its own: when somebody rings, and else after a rest. */
final class WorkLoop {

    private static final Logger LOG = Logger.getLogger(WorkLoop.class);
    /** What is due and not to be had is with another pod: it is asked for again, but not all the time. */
    private static final Duration A_MOMENT = Duration.ofMillis(50);

    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final String name;
    private final Supplier<Duration> work;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running = true;
    private Thread thread;

    /** @param work does what is due and says whether more may be */
    WorkLoop(String name, Duration poll, BooleanSupplier work) {
        this(name, () -> work.getAsBoolean() ? Duration.ZERO : poll);
    }

    /** @param work does what is due and says how long to rest until somebody rings; not at all when more may be due */
    WorkLoop(String name, Supplier<Duration> work) {
        this.name = name;
        this.work = work;
    }

    /** How long to rest when nothing is left for now: until the next is due, or the poll, if that is sooner. */
    static Duration restUntil(Optional<Instant> nextDue, Instant now, Duration poll) {
        return nextDue.map(due -> Duration.between(now, due))
                .filter(rest -> rest.compareTo(poll) < 0)
                .map(rest -> rest.compareTo(A_MOMENT) < 0 ? A_MOMENT : rest)
                .orElse(poll);
    }

    void start() {
        thread = Thread.ofVirtual().name(name).start(this::run);
    }

    void ring() {
        bell.release();
    }

    void stop() throws InterruptedException {
        running = false;
        ring();
        thread.join(GOODBYE);
    }

    private void run() {
        while (running) {
            try {
                rest(work.get());
            } catch (RuntimeException fault) {
                LOG.warnf("The %s waits: %s", name, fault.getClass().getSimpleName());
                rest(AFTER_FAULT);
            }
        }
    }

    private void rest(Duration longest) {
        try {
            if (bell.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
