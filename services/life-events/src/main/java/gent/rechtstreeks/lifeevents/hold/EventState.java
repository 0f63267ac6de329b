package gent.rechtstreeks.lifeevents.hold;

import java.time.Instant;

/** Where a life event stands in the event register. */
public sealed interface EventState {

    /** The highest version of the register's that was accepted. */
    long version();

    /** Waits until it is ripe: until then the register may take it back. */
    record Held(Birth birth, Instant ripensAt) implements EventState {

        @Override
        public long version() {
            return birth.version();
        }
    }

    /** Told to the other services. */
    record Published(long version) implements EventState {}
}
