package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Name;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.RegisterHousehold;
import gent.rechtstreeks.lifeevents.identity.RegisterMember;
import gent.rechtstreeks.lifeevents.identity.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The population register and the social security bank of one run. Where people live follows from what stands: where they
 * first lived, and the moves that were confirmed since.
 */
final class Register {

    private static final Name NAMELESS = new Name("Synthetisch", "Gezin");

    private final Map<Insz, Family> families = new LinkedHashMap<>();
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final Map<String, Settled> moves = new LinkedHashMap<>();
    private final Map<String, Place> origins = new HashMap<>();
    private final Map<String, List<Insz>> movers = new HashMap<>();
    private final Set<Insz> moved = new HashSet<>();
    private final Map<String, Insz> deaths = new HashMap<>();
    private final Set<Insz> everDead = new HashSet<>();
    private final NumberBook numbers = new NumberBook();
    private final Bank bank;

    Register(List<Family> families) {
        families.forEach(family -> family.adults().forEach(adult -> this.families.put(adult, family)));
        this.bank = new Bank(families);
    }

    private record Child(Insz insz, Place home) {}

    private record Settled(List<Insz> movers, Place to) {}

    /** From now on the child lives where its parent lives. */
    void born(String event, Insz child, Insz parent) {
        families.put(child, families.get(parent));
        children.computeIfAbsent(event, none -> new Child(child, homeOf(parent)));
    }

    void neverBorn(String event) {
        children.remove(event);
    }

    /** From now on the movers live there. */
    void settled(String event, List<Insz> movers, Place to) {
        moves.put(event, new Settled(movers, to));
        moved.addAll(movers);
    }

    /** They live where they lived, or where they went since. */
    void neverSettled(String event) {
        moves.remove(event);
    }

    /** From now on the person lives nowhere. */
    void died(String event, Insz whom) {
        deaths.put(event, standing(whom));
        everDead.add(standing(whom));
    }

    /** They live where they lived. */
    void neverDied(String event) {
        deaths.remove(event);
    }

    boolean isDead(Insz insz) {
        return deaths.containsValue(standing(insz));
    }

    /** Whether it was ever said that they died. */
    boolean wasEverDead(Insz insz) {
        return everDead.contains(standing(insz));
    }

    /** From now on the person has this number. */
    void renumbered(Insz person, Insz number) {
        numbers.renumbered(standing(person), number);
    }

    /** The first was in here as somebody else, and leaves. */
    void merged(Insz person, Insz other) {
        numbers.merged(standing(person), standing(other));
    }

    /** Whether somebody turned out to be this person, or this person somebody. */
    boolean isMerged(Insz insz) {
        return numbers.isMerged(insz);
    }

    /** Who this person turned out to be. */
    Insz standing(Insz person) {
        return numbers.standing(person);
    }

    Insz numberOf(Insz person) {
        return numbers.numberOf(person);
    }

    /** Whose number this is, or was; people go by the first number that they had. */
    Insz personOf(Insz number) {
        return numbers.personOf(number);
    }

    Bank bank() {
        return bank;
    }

    /** Whether it was ever confirmed that this person moved. */
    boolean everMoved(Insz insz) {
        return moved.contains(insz);
    }

    /** Where a move began, in whatever version it is told. */
    Place originOf(String event, Insz declarant) {
        if (!origins.containsKey(event)) {
            origins.put(event, homeOf(declarant));
        }
        return origins.get(event);
    }

    /** Tells who moves: those who moved, or would move now as long as it is not confirmed. */
    List<Insz> tellMovers(Journey journey) {
        Settled settled = moves.get(journey.event());
        List<Insz> all = settled == null ? journey.movers(this) : settled.movers();
        List<Insz> standing =
                all.stream().filter(mover -> standing(mover).equals(mover)).toList();
        movers.put(journey.event(), standing.isEmpty() ? all : standing);
        return moversOf(journey);
    }

    /** As it was told last. */
    List<Insz> moversOf(Journey journey) {
        return movers.get(journey.event());
    }

    /** Null for who is not in the register, or has died. */
    Place homeOf(Insz person) {
        Insz insz = standing(person);
        if (!isHere(insz) || isDead(insz)) {
            return null;
        }
        Place home = firstHome(insz);
        for (Settled move : moves.values()) {
            if (move.movers().contains(insz)) {
                home = move.to();
            }
        }
        return home;
    }

    private Place firstHome(Insz insz) {
        return children.values().stream()
                .filter(child -> child.insz().equals(insz))
                .findFirst()
                .map(Child::home)
                .orElseGet(() -> families.get(insz).home());
    }

    /** Who lives there, whoever has lived there longest first. */
    List<Insz> at(Place place) {
        return place == null
                ? List.of()
                : everybody().stream()
                        .filter(insz -> place.equals(homeOf(insz)))
                        .sorted(Comparator.comparing(this::arrival))
                        .toList();
    }

    /** Who of a family is not in the register. */
    List<Insz> nowhere(Family family) {
        return everybody().stream()
                .filter(insz -> familyOf(insz) == family && homeOf(insz) == null)
                .toList();
    }

    private List<Insz> everybody() {
        return families.keySet().stream()
                .filter(insz -> isHere(insz) && !isDead(insz) && standing(insz).equals(insz))
                .toList();
    }

    /** Not yet, or no longer, when the register does not stand by a birth. */
    private boolean isHere(Insz insz) {
        return families.containsKey(insz) && !isChild(insz)
                || children.values().stream().anyMatch(child -> child.insz().equals(insz));
    }

    private int arrival(Insz insz) {
        int last = -1;
        int number = 0;
        for (Settled move : moves.values()) {
            last = move.movers().contains(insz) ? number : last;
            number++;
        }
        return last;
    }

    boolean isChild(Insz insz) {
        return !families.get(insz).adults().contains(insz);
    }

    Family familyOf(Insz insz) {
        return families.get(insz);
    }

    Flags flagsOf(Insz insz) {
        return new Flags(families.get(insz).hides(insz), false, isDead(insz));
    }

    /** Whether somebody lives there whose address reaches nobody. */
    boolean shelters(Place place) {
        return at(place).stream().anyMatch(insz -> flagsOf(insz).protectedAddress());
    }

    /** Old numbers are asked about too: the answer speaks of the one that stands. */
    Reading read(Set<Insz> asked) {
        List<Insz> people = asked.stream().map(this::personOf).distinct().toList();
        List<RegisterHousehold> households = people.stream()
                .map(this::homeOf)
                .filter(Objects::nonNull)
                .distinct()
                .map(this::household)
                .toList();
        List<Person> without = people.stream()
                .filter(insz -> homeOf(insz) == null && wasEverHere(insz))
                .map(this::asPerson)
                .toList();
        return Reading.of(asked, households, without, numbers.replaced(asked));
    }

    /** Who has died, or seemed to, or has left is known, and lives in no household. */
    private boolean wasEverHere(Insz insz) {
        return wasEverDead(insz)
                || isHere(insz) && (everMoved(insz) || familyOf(insz).home() != null);
    }

    private Person asPerson(Insz insz) {
        return new Person(numberOf(insz), NAMELESS, insz.bornOn(), flagsOf(insz));
    }

    /** The adult who has lived there longest; a child only when no adult does. */
    Insz referenceAt(Place place) {
        List<Insz> people = at(place);
        return people.stream().filter(insz -> !isChild(insz)).findFirst().orElse(people.getFirst());
    }

    private RegisterHousehold household(Place place) {
        List<Insz> people = at(place);
        Insz reference = referenceAt(place);
        List<RegisterMember> members = new ArrayList<>();
        people.forEach(insz -> members.add(new RegisterMember(asPerson(insz), relation(insz, reference))));
        return new RegisterHousehold(members, place.zone());
    }

    private Relation relation(Insz insz, Insz reference) {
        if (insz.equals(reference)) {
            return Relation.REFERENCE_PERSON;
        }
        if (familyOf(insz) != familyOf(reference)) {
            return Relation.OTHER;
        }
        return isChild(insz) ? Relation.CHILD : Relation.PARTNER;
    }
}
