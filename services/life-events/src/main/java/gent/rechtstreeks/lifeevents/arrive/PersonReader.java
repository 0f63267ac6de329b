package gent.rechtstreeks.lifeevents.arrive;

import static gent.rechtstreeks.lifeevents.arrive.Implausible.refuse;

import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.lifeevents.hold.Death;
import gent.rechtstreeks.lifeevents.hold.PersonEvent;
import gent.rechtstreeks.lifeevents.hold.Replacement;
import gent.rechtstreeks.lifeevents.hold.Status;
import gent.rechtstreeks.registry.persons.PersonChange;
import java.util.Set;

/** Reads from the wire what a register says of a person: what comes out has the right form. */
public final class PersonReader {

    private PersonReader() {}

    /** Refuses what has not the form of a death or a replaced number, as a {@link BadMessage}. */
    public static PersonEvent read(PersonChange wire) {
        return switch (wire.getKind()) {
            case DEATH -> death(wire);
            case NUMBER_REPLACED -> replacement(wire);
            case UNKNOWN -> throw new BadMessage("neither a death nor a replaced number");
        };
    }

    private static Death death(PersonChange wire) {
        refuse(wire.getReplacedBy() != null, "a death with another number");
        return new Death(
                Form.eventId(wire.getEventId()),
                Form.version(wire.getVersion()),
                Status.valueOf(wire.getStatus().name()),
                Form.insz(wire.getInsz(), "person"),
                Set.of(),
                wire.getOccurredOn(),
                wire.getRecordedAt());
    }

    private static Replacement replacement(PersonChange wire) {
        refuse(wire.getReplacedBy() == null, "a replaced number without the one that stands");
        return new Replacement(
                Form.eventId(wire.getEventId()),
                Form.version(wire.getVersion()),
                Status.valueOf(wire.getStatus().name()),
                Form.insz(wire.getInsz(), "person"),
                Form.insz(wire.getReplacedBy(), "person"),
                wire.getOccurredOn(),
                wire.getRecordedAt());
    }
}
