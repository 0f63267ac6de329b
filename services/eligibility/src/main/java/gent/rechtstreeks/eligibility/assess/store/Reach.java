package gent.rechtstreeks.eligibility.assess.store;

import gent.rechtstreeks.eligibility.assess.PersonChange;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a batch of life events reaches by its own words; what it reaches through what is stored is looked up.
 *
 * @param people everybody of whom it speaks, who died or became somebody else included
 * @param changes the deaths and merges in it
 */
public record Reach(Set<UUID> lifeEvents, Set<UUID> households, Set<UUID> people, Set<PersonChange> changes) {

    /** Also as far as what they said before: who is no longer named is looked at again too. */
    Reach with(Set<PersonChange> before) {
        Set<PersonChange> all = Stream.concat(changes.stream(), before.stream()).collect(Collectors.toSet());
        return new Reach(lifeEvents, households, people, all);
    }

    /** Whether it brings households and nothing that is to be assessed. */
    boolean isOfHouseholdsOnly() {
        return lifeEvents.isEmpty() && changes.isEmpty();
    }

    Set<UUID> changedPeople() {
        return changes.stream().flatMap(change -> change.people().stream()).collect(Collectors.toSet());
    }

    /** The households in which they live, or lived. */
    Set<UUID> changedHouseholds() {
        return changes.stream().map(PersonChange::householdId).collect(Collectors.toSet());
    }

    Set<UUID> changeIds() {
        return changes.stream().map(PersonChange::lifeEventId).collect(Collectors.toSet());
    }
}
