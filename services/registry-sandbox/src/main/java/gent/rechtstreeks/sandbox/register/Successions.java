package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.sandbox.population.Relation;
import gent.rechtstreeks.sandbox.population.store.HouseholdEntity;
import gent.rechtstreeks.sandbox.population.store.People;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import gent.rechtstreeks.sandbox.population.store.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Sees to it that a household has one reference person, whoever left it or came back. */
@ApplicationScoped
class Successions {
    private final People people;
    private final Clock clock;

    Successions(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Both ends of a move; null for outside the register. */
    void settle(Place origin, Place destination) {
        Stream.of(origin, destination)
                .filter(Objects::nonNull)
                .map(Place::household)
                .distinct()
                .forEach(this::settle);
    }

    /** Gives the role to who should have it; nobody has it when no adult is left. Null for no household. */
    void settle(HouseholdEntity home) {
        if (home == null) {
            return;
        }
        List<PersonEntity> members =
                people.membersOf(home.id).stream().sorted(PersonEntity.BY_CLAIM).toList();
        List<PersonEntity> holders = members.stream()
                .filter(person -> person.relation == Relation.REFERENCE_PERSON)
                .toList();
        if (holders.isEmpty()) {
            nextOf(members).ifPresent(PersonEntity::takeOver);
        } else {
            holders.stream().skip(1).forEach(PersonEntity::giveBack);
        }
    }

    private Optional<PersonEntity> nextOf(List<PersonEntity> members) {
        return members.stream()
                .filter(person -> person.isAdultOn(CivilDay.today(clock)))
                .findFirst();
    }
}
