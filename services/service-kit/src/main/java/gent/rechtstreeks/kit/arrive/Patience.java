package gent.rechtstreeks.kit.arrive;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Waits in place while the world is down or transactions meet, for as long as it takes; the pod is not ready meanwhile,
 * but lives.
 */
@ApplicationScoped
public class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration SHORTEST = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final AtomicInteger waiting = new AtomicInteger();

    /** Runs the work again until it gets through; a fault of the work itself is thrown at once. */
    public void insist(Runnable work) {
        Duration pause = SHORTEST;
        while (true) {
            try {
                work.run();
                return;
            } catch (RuntimeException fault) {
                if (!Faults.isNobodysFault(fault)) {
                    throw fault;
                }
                pauseAfter(fault, pause);
                pause = shorter(pause.multipliedBy(2), LONGEST);
            }
        }
    }

    /** Whether any work waits for the world at this moment. */
    public boolean isWaiting() {
        return waiting.get() > 0;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void pauseAfter(RuntimeException fault, Duration pause) {
        LOG.debugf("Waiting %s: %s", pause, Faults.reason(fault));
        waiting.incrementAndGet();
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw fault;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw fault;
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
