package gent.rechtstreeks.lifeevents.hold;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides what an arriving version of an event does. Versions are the truth, not the order of arrival: only a higher one
 * counts. A version that the register may cancel and make again within the hour is held; others are ripe at once. A
 * correction or annulment of something that was never seen waits for its original.
 */
public final class Hold {

    private final Duration hold;

    public Hold(Duration hold) {
        this.hold = hold;
    }

    public Decision decide(Optional<EventState> current, RegisterEvent message, Instant now) {
        if (current.isEmpty()) {
            return message.amends() ? park(message) : keep(message, now);
        }
        EventState state = current.get();
        if (message.version() == state.version()) {
            return again(state.event(), message);
        }
        return message.version() > state.version() ? newer(state, message, now) : older(state, message, now);
    }

    private static Decision again(RegisterEvent before, RegisterEvent message) {
        return message.equals(before)
                ? new Decision.Ignore()
                : new Decision.Refuse("version " + message.version() + " of this event came before with other content");
    }

    private Decision newer(EventState state, RegisterEvent message, Instant now) {
        boolean stillWithoutOriginal = state instanceof EventState.Parked && message.amends();
        return stillWithoutOriginal ? park(message) : keep(message, now);
    }

    private Decision older(EventState state, RegisterEvent message, Instant now) {
        boolean isTheOriginal = state instanceof EventState.Parked && !message.amends();
        return isTheOriginal ? new Decision.Release(held(state.event(), now)) : new Decision.Ignore();
    }

    private static Decision park(RegisterEvent message) {
        return new Decision.Park(new EventState.Parked(message));
    }

    private Decision keep(RegisterEvent message, Instant now) {
        return new Decision.Keep(held(message, now));
    }

    private EventState.Held held(RegisterEvent event, Instant now) {
        return new EventState.Held(event, event.waits() ? now.plus(hold) : now);
    }
}
