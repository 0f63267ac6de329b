package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.kit.arrive.Outage;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Looks again and again for what ends by itself. */
@ApplicationScoped
class LapseLoop {

    private static final Logger LOG = Logger.getLogger(LapseLoop.class);

    private final Lapses lapses;
    private final Outage outage;

    LapseLoop(Lapses lapses, Clock clock) {
        this.lapses = lapses;
        this.outage = new Outage(LOG, "The end of consents waits", clock);
    }

    @Scheduled(every = "${rechtstreeks.consent.lapse-poll:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            while (lapses.endWhatIsDue()) {
                // As long as there is more.
            }
            outage.isOver();
        } catch (RuntimeException fault) {
            outage.lasts(fault.getClass().getSimpleName());
        }
    }
}
