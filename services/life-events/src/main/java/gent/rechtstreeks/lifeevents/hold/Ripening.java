package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.RegisterHousehold;
import gent.rechtstreeks.lifeevents.identity.RegisterMember;
import gent.rechtstreeks.lifeevents.identity.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a ripe event asks of the register, and what it becomes once the register has answered. */
public final class Ripening {

    private Ripening() {}

    /** Everybody whom the register must be asked about for these events. */
    public static Set<Insz> people(Collection<? extends RegisterEvent> events) {
        return events.stream()
                .flatMap(event -> event.people().stream())
                .map(Person::insz)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who moves by these events. */
    public static Set<Insz> movers(Collection<? extends RegisterEvent> events) {
        return people(events.stream().filter(Move.class::isInstance).toList());
    }

    /**
     * The register's answer, completed with those whom the events name and to whom it gives no household. Parents, or
     * movers, of whom none has a household are one together, without an address.
     */
    public static Reading complete(Reading reading, Collection<? extends RegisterEvent> events) {
        Set<Insz> placed = new HashSet<>(reading.places().keySet());
        List<RegisterHousehold> households = new ArrayList<>(reading.households());
        List<Person> loose = new ArrayList<>(reading.loose());
        for (RegisterEvent event : events) {
            List<Person> together = event.together();
            if (together.stream().noneMatch(person -> placed.contains(person.insz()))) {
                households.add(withoutAddress(together));
                together.forEach(person -> placed.add(person.insz()));
            }
            event.people().stream()
                    .filter(person -> !placed.contains(person.insz()))
                    .forEach(loose::add);
        }
        return new Reading(reading.asked(), households, loose);
    }

    /**
     * The events as the other services get to know them. Every household that changed is told with one of them, also one
     * that none of them touches: the first tells those.
     */
    public static List<RipeEvent> ripe(List<? extends RegisterEvent> events, Reconciled people) {
        List<RipeEvent> ripe =
                events.stream().map(event -> ripe(event, people)).collect(Collectors.toCollection(ArrayList::new));
        List<Household> untold = new ArrayList<>(people.householdsToStore());
        ripe.forEach(event -> untold.removeAll(event.households()));
        if (!ripe.isEmpty()) {
            ripe.set(0, ripe.getFirst().tellingAlso(untold));
        }
        return ripe;
    }

    private static RipeEvent ripe(RegisterEvent event, Reconciled people) {
        List<Household> touched = touched(event, people);
        return switch (event) {
            case Birth birth -> RipeBirth.of(birth, people, touched);
            case Move move -> RipeMove.of(move, people, touched);
        };
    }

    private static RegisterHousehold withoutAddress(List<Person> together) {
        List<RegisterMember> members = new ArrayList<>();
        for (Person person : together) {
            Relation relation = members.isEmpty() ? Relation.REFERENCE_PERSON : Relation.OTHER;
            members.add(new RegisterMember(person, relation));
        }
        return new RegisterHousehold(members, null);
    }

    /** Where its people live, and what they have left. */
    private static List<Household> touched(RegisterEvent event, Reconciled people) {
        return event.people().stream()
                .flatMap(person -> people.homesOf(person.insz()))
                .distinct()
                .sorted(Comparator.comparing(Household::id))
                .toList();
    }
}
