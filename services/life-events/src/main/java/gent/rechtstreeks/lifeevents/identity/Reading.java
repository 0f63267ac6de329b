package gent.rechtstreeks.lifeevents.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the register says today of a group of people.
 *
 * @param asked everybody whom it was asked about
 * @param households the households that they live in, with all members
 * @param withoutHousehold those asked about who live in none: they have died, or live abroad
 * @param replaced the numbers asked about for which another stands
 * @param loose people who matter and to whom the register gives no household
 */
public record Reading(
        Set<Insz> asked,
        List<RegisterHousehold> households,
        List<Person> withoutHousehold,
        Replaced replaced,
        List<Person> loose) {

    public Reading {
        asked = Set.copyOf(asked);
        households = List.copyOf(households);
        withoutHousehold = List.copyOf(withoutHousehold);
        loose = List.copyOf(loose);
    }

    /** The register's answer to one question. */
    public static Reading of(
            Set<Insz> asked, List<RegisterHousehold> households, List<Person> withoutHousehold, Replaced replaced) {
        return new Reading(asked, households, withoutHousehold, replaced, List.of());
    }

    /** An answer in which everybody has a household, or is unknown. */
    public static Reading of(Set<Insz> asked, List<RegisterHousehold> households) {
        return of(asked, households, List.of(), Replaced.NONE);
    }

    /** This answer and a later one about others; where both speak of a person, the later counts. */
    public Reading and(Reading later) {
        Set<Insz> all = new HashSet<>(asked);
        all.addAll(later.asked);
        Set<Insz> newer = later.spokenOf();
        List<RegisterHousehold> merged = new ArrayList<>(later.households);
        households.stream()
                .filter(household -> household.members().stream()
                        .noneMatch(m -> newer.contains(m.person().insz())))
                .forEach(merged::add);
        List<Person> without = Stream.concat(
                        later.withoutHousehold.stream(),
                        withoutHousehold.stream().filter(person -> !newer.contains(person.insz())))
                .toList();
        return new Reading(all, merged, without, later.replaced.and(replaced), loose);
    }

    /** The same answer with everybody under the number that stands; what was asked about an old one stays asked. */
    public Reading under(Replaced all) {
        Set<Insz> both = new HashSet<>(asked);
        asked.forEach(number -> both.add(all.standing(number)));
        return new Reading(
                both,
                households.stream().map(household -> household.under(all)).toList(),
                withoutHousehold.stream().map(person -> person.under(all)).toList(),
                all,
                loose.stream().map(person -> person.under(all)).toList());
    }

    /**
     * Which number stands for whom: as this answer says, where it is silent as events tell, else as we know. Who had
     * another number with us meanwhile, of which it says nothing, has the one that it says.
     */
    public Replaced standing(Replaced told, Replaced ours) {
        Set<Insz> shown = spokenOf();
        Map<Insz, Insz> outdated = new HashMap<>();
        replaced.by().keySet().stream()
                .filter(old -> ours.by().containsKey(old))
                .filter(old -> !shown.contains(ours.by().get(old)))
                .forEach(old -> outdated.put(ours.by().get(old), replaced.standing(old)));
        return replaced.and(told).and(ours).and(new Replaced(outdated));
    }

    /** What the register says of somebody who lives in no household; empty when it says nothing. */
    public Optional<Person> wordOf(Insz insz) {
        return withoutHousehold.stream()
                .filter(person -> person.insz().equals(insz))
                .findFirst();
    }

    /** In which household each person lives. */
    public Map<Insz, RegisterHousehold> places() {
        Map<Insz, RegisterHousehold> places = new HashMap<>();
        for (RegisterHousehold household : households) {
            household.members().forEach(member -> places.put(member.person().insz(), household));
        }
        return places;
    }

    /** Everybody in it who is more than a number, and more than an answer about somebody whom nothing names. */
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

    private Set<Insz> spokenOf() {
        return Stream.concat(
                        places().keySet().stream(), withoutHousehold.stream().map(Person::insz))
                .collect(Collectors.toSet());
    }
}
