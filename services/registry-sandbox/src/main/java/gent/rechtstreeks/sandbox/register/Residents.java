package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.population.store.Families;
import gent.rechtstreeks.sandbox.population.store.FamilyEntity;
import gent.rechtstreeks.sandbox.population.store.People;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds people to whom something is to happen by their number. */
@ApplicationScoped
class Residents {
    private final People people;
    private final Families families;

    Residents(People people, Families families) {
        this.people = people;
        this.families = families;
    }

    /** Somebody who lives, wherever that is. */
    PersonEntity living(String insz) {
        return living(List.of(insz)).getFirst();
    }

    /**
     * As {@link #living(String)}, in the same order. Families are locked before people, and people in the order of their
     * numbers: so no two callers wait for each other in a ring.
     */
    List<PersonEntity> living(List<String> insz) {
        families.lockAround(insz);
        Map<String, PersonEntity> locked = new TreeMap<>();
        new TreeSet<>(insz).forEach(number -> locked.put(number, lock(number)));
        return insz.stream().map(locked::get).toList();
    }

    /** Everybody of the household in which this person lives, the reference person first. */
    List<PersonEntity> household(String insz) {
        PersonEntity person = living(insz);
        if (person.household == null) {
            throw new PersonGone("This person lives in no household.");
        }
        return people.membersOf(person.household.id);
    }

    /** Who could have a child in the household in which this person lives. */
    FamilyEntity family(String insz) {
        List<PersonEntity> members = household(insz);
        return families.at(members.getFirst().household, members)
                .orElseThrow(() -> new PersonGone("Nobody is left in this household who could have a child."));
    }

    /** The parent with whom the child comes to live. */
    static PersonEntity among(FamilyEntity family, List<PersonEntity> parents) {
        return family.resident(parents)
                .orElseThrow(() -> new PersonGone("Nobody is left with whom the child could live."));
    }

    private PersonEntity lock(String insz) {
        PersonEntity person = people.locked(insz).orElseThrow(PersonUnknown::new);
        if (person.isGone()) {
            throw new PersonGone(person.deceased ? "This person has died." : "This number was replaced.");
        }
        return person;
    }
}
