package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** What a register says of a person, for tests. */
final class Persons {

    private static final Instant RECORDED = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private Persons() {}

    static Death died(Person person) {
        return death(1, Status.VALID, person);
    }

    static Death lives(Person person) {
        return death(2, Status.ANNULLED, person);
    }

    static Death death(long version, Status status, Person person) {
        return new Death("event-1", version, status, person.insz(), Set.of(), DAY, RECORDED);
    }

    static Replacement replaced(Person old, Person by) {
        return replaced(1, Status.VALID, old, by);
    }

    static Replacement replaced(long version, Status status, Person old, Person by) {
        return new Replacement("event-1", version, status, old.insz(), by.insz(), DAY, RECORDED);
    }
}
