package gent.rechtstreeks.sandbox.population.store;

import gent.rechtstreeks.sandbox.population.Address;
import gent.rechtstreeks.sandbox.population.Addresses;
import gent.rechtstreeks.sandbox.population.Household;
import gent.rechtstreeks.sandbox.population.Newcomers;
import gent.rechtstreeks.sandbox.population.Person;
import gent.rechtstreeks.sandbox.population.Wish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.random.RandomGenerator;

/** Adds to the city what was not there when it was settled: addresses, households, newcomers. */
@ApplicationScoped
public class Homes {
    private static final String ONE_AT_A_TIME = "SELECT seed FROM population FOR UPDATE";

    private final EntityManager entities;
    private final People people;

    Homes(EntityManager entities, People people) {
        this.entities = entities;
        this.people = people;
    }

    public AddressEntity inGhent(RandomGenerator random) {
        return store(Addresses.inGhent(number(), random));
    }

    public AddressEntity elsewhere(RandomGenerator random) {
        return store(Addresses.elsewhere(number(), random));
    }

    /** A household without members yet. */
    public HouseholdEntity at(AddressEntity address) {
        return store(number(), address);
    }

    /** Settles a household of another town. One caller at a time: two could draw the same national number. */
    public List<PersonEntity> newcomers(Wish wish, RandomGenerator random) {
        entities.createNativeQuery(ONE_AT_A_TIME).getSingleResult();
        Household made = new Newcomers(random, people::isKnown).household(wish, number());
        HouseholdEntity home = store(made.id(), store(made.address()));
        return made.members().stream().map(person -> store(person, home)).toList();
    }

    private long number() {
        return ((Number) entities.createNativeQuery("SELECT nextval('home_number')")
                        .getSingleResult())
                .longValue();
    }

    private AddressEntity store(Address address) {
        AddressEntity row = AddressEntity.of(address);
        entities.persist(row);
        return row;
    }

    private HouseholdEntity store(long number, AddressEntity address) {
        HouseholdEntity row = HouseholdEntity.of(number, address);
        entities.persist(row);
        return row;
    }

    private PersonEntity store(Person person, HouseholdEntity home) {
        PersonEntity row = PersonEntity.of(person, home);
        entities.persist(row);
        if (person.increasedReimbursement() != null) {
            entities.persist(SocialStatusEntity.of(person));
        }
        return row;
    }
}
