package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One version of an event, as a register told it and after every check at the door. */
public sealed interface RegisterEvent permits Birth, Move {

    Register register();

    /** The register's id of the event, the same through all versions. */
    String eventId();

    long version();

    Stage stage();

    Status status();

    /** The civil day on which it happened or takes effect. */
    LocalDate occurredOn();

    /** When the register recorded this version. */
    Instant recordedAt();

    /** Everybody in it who is a resident, or becomes one: the register is asked about them. */
    List<Person> people();

    /** Those of them who are one household without an address, if the register gives none of them a household. */
    List<Person> together();

    /** Whether the register may cancel it and make it again within the hour, so that it is held. */
    boolean waits();

    default UUID lifeEventId() {
        return register().lifeEventId(eventId());
    }

    /** Whether it speaks of an original that must have come before. */
    default boolean amends() {
        return status() == Status.CORRECTED || status() == Status.ANNULLED;
    }
}
