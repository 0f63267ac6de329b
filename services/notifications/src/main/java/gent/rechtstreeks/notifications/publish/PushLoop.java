package gent.rechtstreeks.notifications.publish;

import gent.rechtstreeks.kit.arrive.Outage;
import gent.rechtstreeks.kit.crash.LastResort;
import gent.rechtstreeks.notifications.NotificationsConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks at short intervals whether the feed of somebody moved whose app wants to hear of it. */
@ApplicationScoped
class PushLoop {

    private static final Logger LOG = Logger.getLogger(PushLoop.class);
    private static final int DOUBLINGS = 2;
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final Pushes pushes;
    private final NotificationsConfig.Push config;
    private final LastResort lastResort;
    private final Outage outage;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread thread;

    PushLoop(Pushes pushes, NotificationsConfig config, LastResort lastResort, Clock clock) {
        this.pushes = pushes;
        this.config = config.push();
        this.lastResort = lastResort;
        this.outage = new Outage(LOG, "What linked apps are to hear waits", clock);
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("pushes").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        thread.join(GOODBYE);
    }

    private void run() {
        int quiet = 0;
        while (stopped.getCount() > 0) {
            try {
                int decided = pushes.next(config.batch());
                outage.isOver();
                quiet = decided > 0 ? 0 : quiet + 1;
                if (decided < config.batch()) {
                    rest(pauseAfter(quiet));
                }
            } catch (RuntimeException | Error fault) {
                lastResort.endIfBroken(fault);
                outage.lasts(fault.getClass().getSimpleName());
                rest(config.poll());
            }
        }
    }

    /** Longer each time that nothing was there: at night the database rests. */
    private Duration pauseAfter(int quiet) {
        return config.poll().multipliedBy(1L << Math.clamp(quiet - 1, 0, DOUBLINGS));
    }

    private void rest(Duration pause) {
        try {
            stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
