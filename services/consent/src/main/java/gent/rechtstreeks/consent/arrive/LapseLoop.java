package gent.rechtstreeks.consent.arrive;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Looks again and again for what ends by itself. */
@ApplicationScoped
class LapseLoop {

    private static final Logger LOG = Logger.getLogger(LapseLoop.class);

    private final Lapses lapses;

    LapseLoop(Lapses lapses) {
        this.lapses = lapses;
    }

    @Scheduled(every = "${rechtstreeks.consent.lapse-poll:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            while (lapses.endWhatIsDue()) {
                // As long as there is more.
            }
        } catch (RuntimeException fault) {
            LOG.warnf("The end of consents waits: %s", fault.getClass().getSimpleName());
        }
    }
}
