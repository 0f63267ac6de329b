package gent.rechtstreeks.lifeevents.testing;

import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.registry.persons.Kind;
import gent.rechtstreeks.registry.persons.PersonChange;
import gent.rechtstreeks.registry.persons.Status;
import java.time.Instant;
import java.time.LocalDate;

/** What a register says of a person, as it puts that on its topic. */
public final class WirePersons {

    private WirePersons() {}

    public static PersonChange died(String eventId, long version, Person person) {
        return builder(eventId, version, Kind.DEATH, person).build();
    }

    public static PersonChange lives(String eventId, long version, Person person) {
        return builder(eventId, version, Kind.DEATH, person)
                .setStatus(Status.ANNULLED)
                .build();
    }

    public static PersonChange corrected(String eventId, long version, Person person) {
        return builder(eventId, version, Kind.DEATH, person)
                .setStatus(Status.CORRECTED)
                .build();
    }

    public static PersonChange replaced(String eventId, long version, Person old, Person by) {
        return builder(eventId, version, Kind.NUMBER_REPLACED, old)
                .setReplacedBy(by.insz().digits())
                .build();
    }

    public static PersonChange.Builder builder(String eventId, long version, Kind kind, Person person) {
        return PersonChange.newBuilder()
                .setEventId(eventId)
                .setVersion(version)
                .setKind(kind)
                .setStatus(Status.VALID)
                .setInsz(person.insz().digits())
                .setOccurredOn(LocalDate.of(2026, 3, 2))
                .setRecordedAt(Instant.parse("2026-03-02T08:00:00Z").plusSeconds(version));
    }
}
