package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Births for tests. */
final class Births {

    static final Instant RECORDED = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate BORN = LocalDate.of(2026, 3, 1);

    private Births() {}

    static Birth notified(Person... parents) {
        return birth(1, Stage.NOTIFIED, Outcome.LIVE, Status.VALID, null, parents);
    }

    static Birth registered(Person child, Person... parents) {
        return birth(2, Stage.REGISTERED, Outcome.LIVE, Status.VALID, child, parents);
    }

    static Birth stillborn(Person... parents) {
        return birth(2, Stage.REGISTERED, Outcome.STILLBORN, Status.VALID, null, parents);
    }

    static Birth annulled(Person child, Person... parents) {
        return birth(3, Stage.REGISTERED, Outcome.LIVE, Status.ANNULLED, child, parents);
    }

    static Birth withVersion(Birth birth, long version) {
        return new Birth(
                birth.eventId(),
                version,
                birth.stage(),
                birth.outcome(),
                birth.status(),
                birth.bornOn(),
                birth.child(),
                birth.parents(),
                birth.recordedAt());
    }

    private static Birth birth(
            long version, Stage stage, Outcome outcome, Status status, Person child, Person... parents) {
        Child known = child == null
                ? new Child(null, null, Flags.NONE)
                : new Child(child.insz(), child.name(), child.flags());
        return new Birth("event-1", version, stage, outcome, status, BORN, known, ties(parents), RECORDED);
    }

    private static List<Parent> ties(Person... parents) {
        return Stream.of(parents)
                .map(person -> new Parent(person.insz(), person.name(), person.flags(), true, Custody.NOT_SAID))
                .toList();
    }
}
