package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.consent.ConsentConfig;
import gent.rechtstreeks.consent.decide.Moment;
import gent.rechtstreeks.consent.decide.store.Aliases;
import gent.rechtstreeks.consent.publish.BeatEvents;
import gent.rechtstreeks.kit.publish.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Says up to which moment all that was answered has been told. */
@ApplicationScoped
class Beats {

    private final Aliases aliases;
    private final BeatEvents events;
    private final Outbox outbox;
    private final ConsentConfig config;
    private final Clock clock;

    Beats(Aliases aliases, BeatEvents events, Outbox outbox, ConsentConfig config, Clock clock) {
        this.aliases = aliases;
        this.events = events;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Whoever records has the lock that this waits for: what was recorded before stands before it in the outbox, and
     * what is recorded after takes effect later than it says.
     */
    @Transactional
    void beat() {
        aliases.holdAlone();
        Moment now = Moment.at(clock.instant(), config.effectiveWithin());
        outbox.addAll(events.round(now.at(), now.completeUntil()));
    }
}
