package gent.rechtstreeks.lifeevents.hold;

import java.time.LocalDate;

/**
 * What those whom an event concerns may read of it, as it was told last: what happened and how far the register is.
 * Nothing in it says who else is part of it, or where.
 */
public record ToldEvent(What what, Stage stage, Status status, LocalDate occurredOn) {

    /** What happened. A stillbirth is apart, so that nobody takes it for a birth. */
    public enum What {
        BIRTH,
        STILLBIRTH,
        MOVE,
        DEATH,
        MERGE
    }

    public static ToldEvent of(RipeEvent ripe) {
        RegisterEvent event = ripe.event();
        return new ToldEvent(what(ripe), event.stage(), event.status(), event.occurredOn());
    }

    private static What what(RipeEvent ripe) {
        return switch (ripe) {
            case RipeBirth birth -> birth.event().outcome() == Outcome.STILLBORN ? What.STILLBIRTH : What.BIRTH;
            case RipeMove move -> What.MOVE;
            case RipeDeath death -> What.DEATH;
            case RipeMerge merge -> What.MERGE;
        };
    }
}
