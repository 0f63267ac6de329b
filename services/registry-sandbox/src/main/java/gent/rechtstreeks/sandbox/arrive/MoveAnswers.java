package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.sandbox.population.store.MoveEntity;
import gent.rechtstreeks.sandbox.population.store.Mover;
import gent.rechtstreeks.sandbox.population.store.People;
import gent.rechtstreeks.sandbox.population.store.Statuses;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Describes a move the same way whatever its stage, so that a test knows beforehand how it will end. */
@ApplicationScoped
class MoveAnswers {
    private final People people;
    private final Statuses statuses;
    private final Clock clock;

    MoveAnswers(People people, Statuses statuses, Clock clock) {
        this.people = people;
        this.statuses = statuses;
        this.clock = clock;
    }

    MoveAnswer of(MoveEntity move) {
        List<String> household =
                Stream.concat(movers(move), hosts(move)).distinct().toList();
        boolean increasedReimbursement = statuses.anyIncreased(household, CivilDay.today(clock));
        return MoveAnswer.of(move, MoveAnswer.Home.of(move, household.size(), increasedReimbursement));
    }

    private static Stream<String> movers(MoveEntity move) {
        return move.movers.stream()
                .map(Mover::person)
                .filter(person -> !person.isGone())
                .map(person -> person.insz);
    }

    private Stream<String> hosts(MoveEntity move) {
        return move.destination == null
                ? Stream.empty()
                : people.membersOf(move.destination.household().id).stream().map(person -> person.insz);
    }
}
