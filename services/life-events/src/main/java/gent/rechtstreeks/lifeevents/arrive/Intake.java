package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.hold.Decision;
import gent.rechtstreeks.lifeevents.hold.Hold;
import gent.rechtstreeks.lifeevents.hold.RegisterEvent;
import gent.rechtstreeks.lifeevents.hold.store.EventRegister;
import gent.rechtstreeks.lifeevents.hold.store.EventsHeld;
import gent.rechtstreeks.lifeevents.hold.store.LockedEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What passed the door of any register is kept in the event register, if it is news. */
@ApplicationScoped
class Intake {

    private final EventRegister register;
    private final Hold hold;
    private final Clock clock;
    private final Event<EventsHeld> bell;

    Intake(EventRegister register, LifeEventsConfig config, Clock clock, Event<EventsHeld> bell) {
        this.register = register;
        this.hold = new Hold(config.hold());
        this.clock = clock;
        this.bell = bell;
    }

    /** Takes these in, in the order in which they arrived. */
    void take(List<ArrivedEvent> arrivals) {
        LockedEvents events = register.lock(arrivals.stream()
                .map(arrival -> arrival.event().lifeEventId())
                .distinct()
                .toList());
        Instant now = clock.instant();
        arrivals.forEach(arrival -> take(arrival, events, now));
        bell.fire(new EventsHeld());
    }

    /** Whether a later version was accepted meanwhile. */
    boolean isOvertaken(UUID lifeEventId, long version) {
        return register.version(lifeEventId) > version;
    }

    private void take(ArrivedEvent arrival, LockedEvents events, Instant now) {
        RegisterEvent event = arrival.event();
        switch (decide(event, events, now)) {
            case Decision.Keep keep -> events.hold(keep.held(), arrival.envelope(), now);
            case Decision.Park park -> events.park(park.parked(), arrival.envelope(), now);
            case Decision.Release release -> events.release(release.held(), event, now);
            case Decision.Refuse refuse -> throw new BadMessage(refuse.reason());
            case Decision.Ignore nothing -> {}
        }
    }

    private Decision decide(RegisterEvent event, LockedEvents events, Instant now) {
        return events.forgotten(event.lifeEventId())
                .map(before -> hold.decide(before, event, now))
                .orElseGet(() -> hold.decide(events.state(event.lifeEventId()), event, now));
    }
}
