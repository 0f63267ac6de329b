package gent.rechtstreeks.lifeevents.hold;

import java.util.stream.Stream;

/** What a register's event tells of. */
public enum Kind {
    BIRTH(Birth.class),
    MOVE(Move.class),
    DEATH(Death.class),
    REPLACEMENT(Replacement.class);

    private final Class<? extends RegisterEvent> events;

    Kind(Class<? extends RegisterEvent> events) {
        this.events = events;
    }

    public static Kind of(RegisterEvent event) {
        return Stream.of(values())
                .filter(kind -> kind.events.isInstance(event))
                .findFirst()
                .orElseThrow();
    }

    /** The form of such an event. */
    public Class<? extends RegisterEvent> events() {
        return events;
    }
}
