package gent.rechtstreeks.lifeevents.hold.store;

import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.hold.EventState;
import gent.rechtstreeks.lifeevents.hold.Hold;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is parked, for operators, who may end that wait or allow it. Every method runs in the caller's transaction. */
@ApplicationScoped
public class ParkedEvents {

    private static final String PARKED = "state = PARKED";
    private static final String AFTER = PARKED + " and (parkedAt > ?1 or parkedAt = ?1 and id > ?2)";
    private static final String LONGEST_FIRST = " order by parkedAt, id";

    private final EventRegister register;
    private final Hold hold;
    private final Clock clock;
    private final Event<EventsHeld> bell;

    ParkedEvents(EventRegister register, LifeEventsConfig config, Clock clock, Event<EventsHeld> bell) {
        this.register = register;
        this.hold = new Hold(config.hold());
        this.clock = clock;
        this.bell = bell;
    }

    /**
     * Those that wait the longest first.
     *
     * @param after where the last one stood that was read; null to begin with the first
     */
    public List<ParkedEvent> page(ParkedPlace after, int limit) {
        var found = after == null
                ? register.find(PARKED + LONGEST_FIRST)
                : register.find(AFTER + LONGEST_FIRST, after.since(), after.lifeEvent());
        return found.page(Page.ofSize(limit)).stream().map(ParkedEvent::of).toList();
    }

    /** One that was accepted, whether it is parked or not: then nobody waits for its original. */
    public Optional<ParkedEvent> find(UUID lifeEvent) {
        return register.findByIdOptional(lifeEvent)
                .filter(row -> row.state == LifeEventEntity.State.PARKED)
                .map(ParkedEvent::of);
    }

    /** It goes its way as if its original came now; whether it was parked. */
    public boolean release(UUID lifeEvent, ParkedEvent.Word word) {
        LockedEvents locked = register.lock(List.of(lifeEvent));
        Optional<EventState> state = locked.state(lifeEvent);
        if (state.isPresent() && state.get() instanceof EventState.Parked parked) {
            Instant now = clock.instant();
            locked.release(hold.release(parked, now), word, now);
            bell.fire(new EventsHeld());
            return true;
        }
        return false;
    }

    /** It waits on, and is overdue no longer; whether it was parked. */
    public boolean mayWait(UUID lifeEvent, ParkedEvent.Word word) {
        LockedEvents locked = register.lock(List.of(lifeEvent));
        Optional<EventState> state = locked.state(lifeEvent);
        if (state.isPresent() && state.get() instanceof EventState.Parked parked) {
            locked.mayWait(parked, word, clock.instant());
            return true;
        }
        return false;
    }
}
