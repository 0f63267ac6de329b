package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.population.Destination;
import gent.rechtstreeks.sandbox.population.Relation;
import gent.rechtstreeks.sandbox.population.Wish;
import gent.rechtstreeks.sandbox.population.store.AddressEntity;
import gent.rechtstreeks.sandbox.population.store.Families;
import gent.rechtstreeks.sandbox.population.store.FamilyEntity;
import gent.rechtstreeks.sandbox.population.store.Homes;
import gent.rechtstreeks.sandbox.population.store.MoveEntity;
import gent.rechtstreeks.sandbox.population.store.People;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Chooses who moves and where to. Nobody else takes them after that; they still live where they lived. */
@ApplicationScoped
class Departures {
    private final Families families;
    private final People people;
    private final Homes homes;

    Departures(Families families, People people, Homes homes) {
        this.families = families;
        this.people = people;
        this.homes = homes;
    }

    /** Empty when no household is left that fits. */
    Optional<MoveEntity> of(MoveOrder order, RandomGenerator random) {
        Wish wish = order.household();
        return switch (order.who()) {
            case WHOLE -> families.fresh(wish).map(this::taken).map(movers -> whole(movers, order.to(), random));
            case SOME -> families.freshCouple(wish).map(this::taken).map(home -> leaving(home, order.to(), random));
            case JOINING -> families.smallestFresh(wish).map(this::taken).flatMap(movers -> joining(movers, wish));
            case ARRIVING -> Optional.of(Removals.whole(homes.newcomers(wish, random), homes.inGhent(random)));
        };
    }

    /** The members of a household that from now on had its turn. */
    private List<PersonEntity> taken(FamilyEntity family) {
        family.moves++;
        return people.membersOf(family.householdId);
    }

    private MoveEntity whole(List<PersonEntity> movers, Destination to, RandomGenerator random) {
        return to == Destination.ABROAD ? Removals.abroad(movers) : Removals.whole(movers, address(to, random));
    }

    private MoveEntity leaving(List<PersonEntity> home, Destination to, RandomGenerator random) {
        PersonEntity leaver = home.stream()
                .filter(person -> person.relation == Relation.PARTNER)
                .findFirst()
                .orElseThrow();
        return to == Destination.ABROAD
                ? Removals.abroad(List.of(leaver))
                : Removals.leaving(leaver, homes.at(address(to, random)));
    }

    private Optional<MoveEntity> joining(List<PersonEntity> movers, Wish wish) {
        return families.fresh(wish).map(this::taken).map(hosts -> Removals.joining(movers, hosts.getFirst().household));
    }

    private AddressEntity address(Destination to, RandomGenerator random) {
        return to == Destination.GHENT ? homes.inGhent(random) : homes.elsewhere(random);
    }
}
