package gent.rechtstreeks.lifeevents.hold;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides what an arriving version of a birth does. A registered birth may be cancelled and made again within the hour,
 * so it is held; a notified one has a deadline and an annulled one must overtake, so these are ripe at once.
 */
public final class Hold {

    private final Duration hold;

    public Hold(Duration hold) {
        this.hold = hold;
    }

    /** Versions are the truth, not the order of arrival: only a higher one counts. */
    public Decision decide(Optional<EventState> current, Birth message, Instant now) {
        boolean newer = current.map(EventState::version).orElse(0L) < message.version();
        return newer ? new Decision.Keep(new EventState.Held(message, ripensAt(message, now))) : new Decision.Ignore();
    }

    private Instant ripensAt(Birth message, Instant now) {
        boolean waits = message.stage() == Stage.REGISTERED && !message.annulled();
        return waits ? now.plus(hold) : now;
    }
}
