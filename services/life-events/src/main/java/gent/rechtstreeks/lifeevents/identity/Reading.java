package gent.rechtstreeks.lifeevents.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the register says today of a group of people.
 *
 * @param asked everybody whom it was asked about
 * @param households the households that they live in, with all members
 * @param loose people who matter and to whom the register gives no household
 */
public record Reading(Set<Insz> asked, List<RegisterHousehold> households, List<Person> loose) {

    public Reading {
        asked = Set.copyOf(asked);
        households = List.copyOf(households);
        loose = List.copyOf(loose);
    }

    /** The register's answer to one question. */
    public static Reading of(Set<Insz> asked, List<RegisterHousehold> households) {
        return new Reading(asked, households, List.of());
    }

    /** This answer and a later one about others; where both speak of a person, the later counts. */
    public Reading and(Reading later) {
        Set<Insz> all = new HashSet<>(asked);
        all.addAll(later.asked);
        Map<Insz, RegisterHousehold> newer = later.places();
        List<RegisterHousehold> merged = new ArrayList<>(later.households);
        households.stream()
                .filter(household -> household.members().stream()
                        .noneMatch(m -> newer.containsKey(m.person().insz())))
                .forEach(merged::add);
        return new Reading(all, merged, loose);
    }

    /** In which household each person lives. */
    public Map<Insz, RegisterHousehold> places() {
        Map<Insz, RegisterHousehold> places = new HashMap<>();
        for (RegisterHousehold household : households) {
            household.members().forEach(member -> places.put(member.person().insz(), household));
        }
        return places;
    }

    /** Everybody in it who is more than a number. */
    public Collection<Person> people() {
        Map<Insz, Person> people = new HashMap<>();
        loose.forEach(person -> people.put(person.insz(), person));
        for (RegisterHousehold household : households) {
            household.members().forEach(member -> people.put(member.person().insz(), member.person()));
        }
        return people.values();
    }

    /** Everybody in it, also those of whom the register knows nothing. */
    public Set<Insz> everybody() {
        Set<Insz> everybody = new HashSet<>(asked);
        people().forEach(person -> everybody.add(person.insz()));
        return everybody;
    }
}
