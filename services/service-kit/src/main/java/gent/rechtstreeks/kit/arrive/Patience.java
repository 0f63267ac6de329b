package gent.rechtstreeks.kit.arrive;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
    private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();
    private final Outage outage;

    Patience(Clock clock) {
        this.outage = new Outage(LOG, "Events wait", clock);
    }

    /** Runs the work again until it gets through; a fault of the work itself is thrown at once. */
    public void insist(Runnable work) {
        try {
            runUntilThrough(work);
        } finally {
            waitNoLonger();
        }
    }

    /** Whether any work waits for the world: from its first vain try until it gets through. */
    public boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** Whether the service stops: what fails from now on may fail for that reason alone. */
    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void runUntilThrough(Runnable work) {
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

    private void pauseAfter(RuntimeException fault, Duration pause) {
        waitFor(fault);
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw fault;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw fault;
        }
    }

    /** Two transactions that met are no outage: the next try gets through. */
    private void waitFor(RuntimeException fault) {
        if (Faults.isTheWorld(fault)) {
            waiting.add(Thread.currentThread());
            outage.lasts(Faults.whatIsDown(fault));
        }
    }

    private void waitNoLonger() {
        boolean isTheLast = waiting.remove(Thread.currentThread()) && waiting.isEmpty();
        if (isTheLast && !isStopping()) {
            outage.isOver();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
