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

    private static final Decision OTHER_KIND = new Decision.Refuse("this event came before as something else");

    private final Duration hold;

    public Hold(Duration hold) {
        this.hold = hold;
    }

    public Decision decide(Optional<EventState> current, RegisterEvent message, Instant now) {
        if (current.isEmpty()) {
            return message.amends() ? park(message) : keep(message, now);
        }
        EventState state = current.get();
        if (Kind.of(message) != Kind.of(state.event())) {
            return OTHER_KIND;
        }
        if (message.version() == state.version()) {
            return again(state.event(), message);
        }
        return message.version() > state.version() ? newer(state, message, now) : older(state, message, now);
    }

    /** As {@link #decide(Optional, RegisterEvent, Instant)}, when what it said before is not kept. */
    public Decision decide(Forgotten before, RegisterEvent message, Instant now) {
        if (Kind.of(message) != before.kind()) {
            return OTHER_KIND;
        }
        return message.version() > before.version() ? keep(message, now) : new Decision.Ignore();
    }

    /** What is parked goes its way as if its original came now. */
    public EventState.Held release(EventState.Parked parked, Instant now) {
        return held(parked.event(), now);
    }

    private static Decision again(RegisterEvent before, RegisterEvent message) {
        return message.after(before).equals(before)
                ? new Decision.Ignore()
                : new Decision.Refuse("version " + message.version() + " of this event came before with other content");
    }

    private Decision newer(EventState state, RegisterEvent message, Instant now) {
        if (takesBackANumber(state, message)) {
            return new Decision.Refuse("a replaced number is not taken back by machine");
        }
        boolean stillWithoutOriginal = state instanceof EventState.Parked && message.amends();
        return stillWithoutOriginal ? park(message) : keep(knowing(state, message), now);
    }

    private Decision older(EventState state, RegisterEvent message, Instant now) {
        boolean isTheOriginal = state instanceof EventState.Parked && !message.amends();
        return isTheOriginal ? new Decision.Release(held(state.event(), now)) : new Decision.Ignore();
    }

    /** Of what is parked nothing was ever told, so that a later version takes nothing of it back. */
    private static RegisterEvent knowing(EventState state, RegisterEvent message) {
        return state instanceof EventState.Parked ? message : message.after(state.event());
    }

    /** Two residents who became one cannot be told apart again by anything that we keep. */
    private static boolean takesBackANumber(EventState state, RegisterEvent message) {
        return state instanceof EventState.Published(Replacement earlier)
                && message instanceof Replacement later
                && later.takesBack(earlier);
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
