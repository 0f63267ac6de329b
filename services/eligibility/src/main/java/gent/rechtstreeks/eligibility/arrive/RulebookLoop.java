package gent.rechtstreeks.eligibility.arrive;

import gent.rechtstreeks.eligibility.EligibilityConfig;
import gent.rechtstreeks.eligibility.rulebook.store.Assessors;
import gent.rechtstreeks.eligibility.rulebook.store.Switching;
import gent.rechtstreeks.kit.arrive.Outage;
import gent.rechtstreeks.kit.crash.LastResort;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Looks at short intervals which rulebook is in force, loads those that are to follow, and puts in force what is due. Every
 * pod does; whichever comes first switches for all.
 */
@ApplicationScoped
class RulebookLoop {

    private static final Logger LOG = Logger.getLogger(RulebookLoop.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final Switching switching;
    private final Assessors assessors;
    private final EligibilityConfig config;
    private final LastResort lastResort;
    private final Outage outage;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread thread;

    RulebookLoop(
            Switching switching, Assessors assessors, EligibilityConfig config, LastResort lastResort, Clock clock) {
        this.switching = switching;
        this.assessors = assessors;
        this.config = config;
        this.lastResort = lastResort;
        this.outage = new Outage(LOG, "The switch of rulebooks waits", clock);
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("rulebooks").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        thread.join(GOODBYE);
    }

    private void run() {
        while (stopped.getCount() > 0) {
            try {
                work();
                outage.isOver();
            } catch (RuntimeException | Error fault) {
                lastResort.endIfBroken(fault);
                outage.lasts(fault.getClass().getSimpleName());
            }
            rest();
        }
    }

    /** What is due is switched to also where the one in force does not load: it may be the way out. */
    private void work() {
        try {
            QuarkusTransaction.requiringNew().call(assessors::inForce);
        } finally {
            prepareAndSwitch();
        }
    }

    private void prepareAndSwitch() {
        try {
            switching.prepare();
        } finally {
            switching.switchDue();
        }
    }

    private void rest() {
        try {
            stopped.await(config.rulebookPoll().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
