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
    private final Residents residents;
    private final Homes homes;

    Departures(Families families, People people, Residents residents, Homes homes) {
        this.families = families;
        this.people = people;
        this.residents = residents;
        this.homes = homes;
    }

    /** Empty when no household is left that fits. */
    Optional<MoveEntity> of(MoveOrder order, RandomGenerator random) {
        Wish wish = order.household();
        if (order.family() != null) {
            return of(residents.household(order.family()), order, random);
        }
        return switch (order.who()) {
            case WHOLE -> families.fresh(wish).map(this::taken).map(movers -> whole(movers, order.to(), random));
            case SOME ->
                families.freshCouple(wish)
                        .map(this::taken)
                        .flatMap(Departures::leaver)
                        .map(leaver -> leaving(leaver, order.to(), random));
            case JOINING -> families.smallestFresh(wish).map(this::taken).flatMap(movers -> joining(movers, wish));
            case ARRIVING -> Optional.of(Removals.whole(homes.newcomers(wish, random), homes.inGhent(random)));
        };
    }

    /** The people themselves are given: they move whatever happened to them before. */
    private Optional<MoveEntity> of(List<PersonEntity> home, MoveOrder order, RandomGenerator random) {
        families.findByIdOptional(home.getFirst().household.id).ifPresent(family -> family.moves++);
        return switch (order.who()) {
            case WHOLE -> Optional.of(whole(home, order.to(), random));
            case SOME -> leaver(home).map(leaver -> leaving(leaver, order.to(), random));
            case JOINING -> joining(home, order.household());
            case ARRIVING -> throw new IllegalArgumentException("Nobody who lives here arrives");
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

    private static Optional<PersonEntity> leaver(List<PersonEntity> home) {
        return home.stream()
                .filter(person -> person.relation == Relation.PARTNER)
                .findFirst();
    }

    private MoveEntity leaving(PersonEntity leaver, Destination to, RandomGenerator random) {
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
