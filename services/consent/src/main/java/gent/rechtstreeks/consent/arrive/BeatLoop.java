package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.kit.arrive.Outage;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Beats again and again, so that who reads knows how old what it knows may be. */
@ApplicationScoped
class BeatLoop {

    private static final Logger LOG = Logger.getLogger(BeatLoop.class);

    private final Beats beats;
    private final Outage outage;

    BeatLoop(Beats beats, Clock clock) {
        this.beats = beats;
        this.outage = new Outage(LOG, "The beat waits, and so does what rests on consent", clock);
    }

    @Scheduled(every = "${rechtstreeks.consent.beat:2s}", concurrentExecution = ConcurrentExecution.SKIP)
    void beat() {
        try {
            beats.beat();
            outage.isOver();
        } catch (RuntimeException fault) {
            outage.lasts(fault.getClass().getSimpleName());
        }
    }
}
