package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.RegisterHousehold;
import gent.rechtstreeks.lifeevents.identity.RegisterMember;
import gent.rechtstreeks.lifeevents.identity.Relation;
import gent.rechtstreeks.lifeevents.identity.Resident;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a ripe birth asks of the register, and what it becomes once the register has answered. */
public final class Ripening {

    private Ripening() {}

    /** Everybody whom the register must be asked about for these births: parents and registered children. */
    public static Set<Insz> people(Collection<Birth> births) {
        Set<Insz> people = new LinkedHashSet<>();
        for (Birth birth : births) {
            birth.parents().forEach(parent -> people.add(parent.insz()));
            if (birth.hasResidentChild()) {
                people.add(birth.child().insz());
            }
        }
        return people;
    }

    /**
     * The register's answer, completed with those whom the births name and to whom it gives no household. Parents of
     * whom neither has a household are one together, without an address.
     */
    public static Reading complete(Reading reading, Collection<Birth> births) {
        Set<Insz> placed = new HashSet<>(reading.places().keySet());
        List<RegisterHousehold> households = new ArrayList<>(reading.households());
        List<Person> loose = new ArrayList<>(reading.loose());
        for (Birth birth : births) {
            if (birth.parents().stream().noneMatch(parent -> placed.contains(parent.insz()))) {
                households.add(alone(birth.parents()));
                birth.parents().forEach(parent -> placed.add(parent.insz()));
            }
            named(birth).filter(person -> !placed.contains(person.insz())).forEach(loose::add);
        }
        return new Reading(reading.asked(), households, loose);
    }

    /**
     * The births as the other services get to know them. Every household that changed is told with one of them, also one
     * that none of them is about: the first tells those.
     */
    public static List<RipeBirth> ripe(List<Birth> births, Reconciled people) {
        List<RipeBirth> ripe =
                births.stream().map(birth -> ripe(birth, people)).collect(Collectors.toCollection(ArrayList::new));
        List<Household> untold = new ArrayList<>(people.householdsToStore());
        ripe.forEach(birth -> untold.removeAll(birth.households()));
        if (!ripe.isEmpty()) {
            ripe.set(0, ripe.getFirst().tellingAlso(untold));
        }
        return ripe;
    }

    private static RipeBirth ripe(Birth birth, Reconciled people) {
        List<RipeParent> parents =
                birth.parents().stream().map(parent -> tie(parent, people)).toList();
        Optional<UUID> child = Optional.ofNullable(birth.child().insz())
                .flatMap(people::resident)
                .map(Resident::id);
        List<Household> touched = touched(birth, people);
        return new RipeBirth(birth, about(birth, people).id(), child.orElse(null), parents, touched);
    }

    private static RegisterHousehold alone(List<Parent> parents) {
        List<RegisterMember> members = new ArrayList<>();
        for (Parent parent : parents) {
            Relation relation = members.isEmpty() ? Relation.REFERENCE_PERSON : Relation.OTHER;
            members.add(new RegisterMember(parent.person(), relation));
        }
        return new RegisterHousehold(members, null);
    }

    private static Stream<Person> named(Birth birth) {
        List<Person> named = new ArrayList<>();
        birth.parents().forEach(parent -> named.add(parent.person()));
        if (birth.hasResidentChild()) {
            named.add(birth.child().person(birth.bornOn()));
        }
        return named.stream();
    }

    private static RipeParent tie(Parent parent, Reconciled people) {
        Resident resident = people.resident(parent.insz()).orElseThrow();
        return new RipeParent(resident.id(), resident.householdId(), parent.parentalAuthority(), parent.custody());
    }

    private static List<Household> touched(Birth birth, Reconciled people) {
        return people(List.of(birth)).stream()
                .flatMap(insz -> people.householdOf(insz).stream())
                .distinct()
                .sorted(Comparator.comparing(Household::id))
                .toList();
    }

    /** Where the child is registered; else where a parent lives, in Ghent and with parental authority if one does. */
    private static Household about(Birth birth, Reconciled people) {
        Optional<Household> childs =
                birth.hasResidentChild() ? people.householdOf(birth.child().insz()) : Optional.empty();
        return childs.orElseGet(() -> birth.parents().stream()
                .sorted(Comparator.comparing((Parent parent) -> !inGhent(parent, people))
                        .thenComparing(parent -> !parent.parentalAuthority()))
                .flatMap(parent -> people.householdOf(parent.insz()).stream())
                .findFirst()
                .orElseThrow());
    }

    private static boolean inGhent(Parent parent, Reconciled people) {
        return people.householdOf(parent.insz()).map(Household::inGhent).orElse(false);
    }
}
