package gent.rechtstreeks.sandbox.read;

import gent.rechtstreeks.sandbox.population.Flags;
import gent.rechtstreeks.sandbox.population.Relation;
import gent.rechtstreeks.sandbox.population.store.AddressEntity;
import gent.rechtstreeks.sandbox.population.store.HouseholdEntity;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The households of the people asked about, each once and whole; whom the register does not know is absent. */
record HouseholdsAnswer(List<Household> households) {

    static HouseholdsAnswer of(List<PersonEntity> people) {
        Collection<List<PersonEntity>> homes = people.stream()
                .collect(Collectors.groupingBy(person -> person.household.id, LinkedHashMap::new, Collectors.toList()))
                .values();
        return new HouseholdsAnswer(homes.stream().map(Household::of).toList());
    }

    record Household(List<Member> members, Address address) {

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
