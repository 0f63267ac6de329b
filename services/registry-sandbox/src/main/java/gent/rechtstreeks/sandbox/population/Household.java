package gent.rechtstreeks.sandbox.population;

import java.util.List;

/** The people at one address; {@code family} is null when no child is to be expected here. */
public record Household(long id, Address address, List<Person> members, Family family) {

    public boolean increasedReimbursement() {
        return members.stream().anyMatch(person -> Boolean.TRUE.equals(person.increasedReimbursement()));
    }
}
