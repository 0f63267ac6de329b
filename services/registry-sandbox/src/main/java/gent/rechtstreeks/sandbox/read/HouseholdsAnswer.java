package gent.rechtstreeks.sandbox.read;

import gent.rechtstreeks.sandbox.population.Flags;
import gent.rechtstreeks.sandbox.population.Relation;
import gent.rechtstreeks.sandbox.population.store.AddressEntity;
import gent.rechtstreeks.sandbox.population.store.HouseholdEntity;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The households of the people asked about, each once and whole; whom the register does not know is absent.
 *
 * @param withoutHousehold whom it knows but who lives in none: they died, or live abroad
 * @param replaced numbers asked about for which another one stands
 */
record HouseholdsAnswer(List<Household> households, List<Alone> withoutHousehold, List<Replaced> replaced) {

    /**
     * @param asked everybody asked about whom the register knows, each under the number that stands
     * @param people everybody who lives with them
     */
    static HouseholdsAnswer of(
            Collection<PersonEntity> asked, List<PersonEntity> people, Map<String, String> replaced) {
        return new HouseholdsAnswer(
                households(people),
                asked.stream()
                        .filter(person -> person.household == null)
                        .sorted(Comparator.comparing(person -> person.insz))
                        .map(Alone::of)
                        .toList(),
                replaced.entrySet().stream()
                        .map(entry -> new Replaced(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** Everybody of whom it says something. */
    Stream<String> people() {
        return Stream.concat(
                households.stream().flatMap(Household::people),
                withoutHousehold.stream().map(Alone::insz));
    }

    /** The households of these people, in the order in which they are named. */
    static List<Household> households(List<PersonEntity> people) {
        Collection<List<PersonEntity>> homes = people.stream()
                .collect(Collectors.groupingBy(person -> person.household.id, LinkedHashMap::new, Collectors.toList()))
                .values();
        return homes.stream().map(Household::of).toList();
    }

    record Alone(String insz, String firstNames, String familyName, LocalDate birthDate, Flags flags) {

        static Alone of(PersonEntity person) {
            return new Alone(person.insz, person.firstNames, person.familyName, person.birthDate, person.flags());
        }
    }

    record Replaced(String insz, String by) {}

    record Household(List<Member> members, Address address) {

        Stream<String> people() {
            return members.stream().map(Member::insz);
        }

        static Household of(List<PersonEntity> people) {
            HouseholdEntity home = people.getFirst().household;
            return new Household(
                    people.stream()
                            .sorted(PersonEntity.WITHIN_HOUSEHOLD)
                            .map(Member::of)
                            .toList(),
                    Address.of(home.address));
        }
    }

    record Member(
            String insz, String firstNames, String familyName, LocalDate birthDate, Relation relation, Flags flags) {

        static Member of(PersonEntity person) {
            return new Member(
                    person.insz,
                    person.firstNames,
                    person.familyName,
                    person.birthDate,
                    person.relation,
                    person.flags());
        }
    }

    record Address(
            String addressId, String street, String houseNumber, String box, String postalCode, String municipality) {

        static Address of(AddressEntity address) {
            return new Address(
                    address.id,
                    address.street,
                    address.houseNumber,
                    address.box,
                    address.postalCode,
                    address.municipality);
        }
    }
}
