package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.sandbox.population.store.MoveEntity;
import gent.rechtstreeks.sandbox.population.store.People;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Describes a move the same way whatever its stage, so that a test knows beforehand how it will end. */
@ApplicationScoped
class MoveAnswers {
    private final People people;

    MoveAnswers(People people) {
        this.people = people;
    }

    MoveAnswer of(MoveEntity move) {
        List<String> household =
                Stream.concat(movers(move), hosts(move)).distinct().toList();
        boolean increasedReimbursement = people.statuses(household).stream()
                .anyMatch(known -> Boolean.TRUE.equals(known.increasedReimbursement()));
        return MoveAnswer.of(move, MoveAnswer.Home.of(move, household.size(), increasedReimbursement));
    }

    private static Stream<String> movers(MoveEntity move) {
        return move.movers.stream().map(mover -> mover.person().insz);
    }

    private Stream<String> hosts(MoveEntity move) {
        return move.destination == null
                ? Stream.empty()
                : people.membersOf(move.destination.household().id).stream().map(person -> person.insz);
    }
}
