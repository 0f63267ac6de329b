package gent.rechtstreeks.consent.arrive;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Beats again and again, so that who reads knows how old what it knows may be. */
@ApplicationScoped
class BeatLoop {

    private static final Logger LOG = Logger.getLogger(BeatLoop.class);

    private final Beats beats;

    BeatLoop(Beats beats) {
        this.beats = beats;
    }

    @Scheduled(every = "${rechtstreeks.consent.beat:2s}", concurrentExecution = ConcurrentExecution.SKIP)
    void beat() {
        try {
            beats.beat();
        } catch (RuntimeException fault) {
            LOG.warnf(
                    "The beat waits, so what rests on consent does: %s",
                    fault.getClass().getSimpleName());
        }
    }
}
