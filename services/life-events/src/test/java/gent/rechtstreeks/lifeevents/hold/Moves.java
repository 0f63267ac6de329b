package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.TestPeople;
import gent.rechtstreeks.lifeevents.identity.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Moves for tests, from one part of Ghent to another. */
final class Moves {

    private static final Instant RECORDED = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 3, 10);

    private Moves() {}

    static Move declared(Person... movers) {
        return move(1, Stage.DECLARED, Status.VALID, movers);
    }

    static Move confirmed(Person... movers) {
        return move(2, Stage.CONFIRMED, Status.VALID, movers);
    }

    static Move move(long version, Stage stage, Status status, Person... movers) {
        List<Mover> everybody = Stream.of(movers)
                .map(person -> new Mover(person.insz(), person.name(), person.flags()))
                .toList();
        return new Move(
                "event-1",
                version,
                stage,
                status,
                EFFECTIVE,
                everybody,
                TestPeople.GHENT,
                TestPeople.LEDEBERG,
                false,
                RECORDED);
    }
}
