package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One version of an event, as a register told it and after every check at the door. */
public sealed interface RegisterEvent permits Birth, Move, PersonEvent {

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

    /** Everybody in it who is a resident, or becomes one. */
    List<Person> people();

    /** The numbers that the register is asked about. */
    default Set<Insz> numbers() {
        return people().stream().map(Person::insz).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same event with everybody under the number that stands for them; who was in it twice is in it once. */
    RegisterEvent under(Replaced replaced);

    /** This version, knowing what the one before it said, as far as that matters. */
    default RegisterEvent after(RegisterEvent earlier) {
        return this;
    }

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
