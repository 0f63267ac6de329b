package gent.rechtstreeks.lifeevents.hold;

import java.time.Instant;

/** Where a life event stands in the event register, with the newest version that was accepted. */
public sealed interface EventState {

    RegisterEvent event();

    default long version() {
        return event().version();
    }

    /** A correction or annulment that came without its original: until that comes, nothing is told. */
    record Parked(RegisterEvent event) implements EventState {}

    /** Waits until it is ripe: until then the register may take it back. */
    record Held(RegisterEvent event, Instant ripensAt) implements EventState {}

    /** Told to the other services. */
    record Published(RegisterEvent event) implements EventState {}
}
