package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Known;
import gent.rechtstreeks.lifeevents.identity.Past;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import gent.rechtstreeks.lifeevents.identity.Resident;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The identity store of life-events in memory; whoever works on a copy has changed nothing before it takes its place. */
record Identities(Map<Insz, UUID> numbers, Map<UUID, Resident> residents, Map<UUID, Household> households) {

    Identities() {
        this(new HashMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    Identities copy() {
        return new Identities(new HashMap<>(numbers), new TreeMap<>(residents), new TreeMap<>(households));
    }

    /** The resident with this number, or with one that stands for it; of two who were merged, the one who stands. */
    Optional<Resident> find(Insz number) {
        return Optional.ofNullable(numbers.get(number)).map(this::standing).map(residents::get);
    }

    UUID standing(UUID id) {
        return Optional.ofNullable(residents.get(id).past().supersededBy()).orElse(id);
    }

    boolean knowsAnyOf(Collection<Insz> some) {
        return some.stream().anyMatch(numbers::containsKey);
    }

    /** Which number stands for each of these, as far as it is known. */
    Replaced replaced(Collection<Insz> some) {
        Map<Insz, Insz> by = new HashMap<>();
        some.forEach(number -> find(number)
                .map(found -> found.person().insz())
                .filter(borne -> !borne.equals(number))
                .ifPresent(borne -> by.put(number, borne)));
        return new Replaced(by);
    }

    /** From now on the second number stands for whoever has the first; or each of them finds somebody of its own. */
    boolean replace(Insz old, Insz standing) {
        join(old, standing);
        Set<Resident> found = Stream.of(old, standing)
                .flatMap(number -> find(number).stream())
                .collect(Collectors.toSet());
        if (found.size() > 1) {
            return true;
        }
        found.stream()
                .filter(one -> one.person().insz().equals(old))
                .forEach(one -> residents.put(one.id(), bearing(one, standing)));
        return false;
    }

    private static Resident bearing(Resident one, Insz number) {
        Person person = one.person();
        return new Resident(
                one.id(),
                one.version(),
                new Person(number, person.name(), person.bornOn(), person.flags()),
                one.householdId(),
                one.relation(),
                one.past());
    }

    /** All that is known of the people in a reading and of those who share a household with them; newcomers get an id. */
    Known lock(Reading reading, Supplier<UUID> newId, Instant now) {
        joinAll(reading.replaced());
        reading.people().stream()
                .filter(person -> !numbers.containsKey(person.insz()))
                .forEach(person -> mint(newId.get(), person, now));
        joinAll(reading.replaced());
        Map<Insz, UUID> alsoFound = new HashMap<>();
        reading.everybody().forEach(number -> find(number).ifPresent(found -> alsoFound.put(number, found.id())));
        Map<UUID, Insz> byId = byId(alsoFound, reading.replaced());
        Map<UUID, Household> homes = homesOf(byId.keySet());
        residents.values().stream()
                .filter(one -> homes.containsKey(one.householdId()))
                .forEach(one -> byId.putIfAbsent(one.id(), one.person().insz()));
        Map<Insz, Resident> found = new HashMap<>();
        byId.forEach((id, number) -> found.put(number, residents.get(id)));
        return new Known(found, homes, alsoFound, List.of());
    }

    /** By the number that stands, if that finds them. */
    private Map<UUID, Insz> byId(Map<Insz, UUID> found, Replaced replaced) {
        Map<UUID, Insz> byId = new HashMap<>();
        found.forEach((number, id) -> {
            if (!replaced.standing(number).equals(number)) {
                byId.putIfAbsent(id, number);
            } else if (replaced.standing(residents.get(id).person().insz()).equals(number)) {
                byId.put(id, number);
            } else {
                throw new IllegalStateException("two numbers that both stand for one resident");
            }
        });
        return byId;
    }

    private Map<UUID, Household> homesOf(Collection<UUID> some) {
        return some.stream()
                .map(residents::get)
                .flatMap(one -> Stream.of(
                        Optional.ofNullable(one.householdId()),
                        Optional.ofNullable(one.past().lastHome())))
                .flatMap(Optional::stream)
                .map(households::get)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(Household::id, Function.identity()));
    }

    private void mint(UUID id, Person person, Instant now) {
        numbers.put(person.insz(), id);
        residents.put(id, new Resident(id, 0, person, null, null, new Past(now, null, null)));
    }

    void save(Reconciled people) {
        people.residentsToStore().forEach(one -> residents.put(one.id(), one));
        people.householdsToStore().forEach(home -> households.put(home.id(), home));
        people.before().merges().forEach(merge -> pointOn(merge.youngerId(), merge.survivorId()));
    }

    /** Whoever was an alias of the younger is one of the survivor. */
    private void pointOn(UUID younger, UUID survivor) {
        numbers.replaceAll((number, id) -> id.equals(younger) ? survivor : id);
        residents.replaceAll((id, one) -> younger.equals(one.past().supersededBy())
                ? new Resident(
                        id,
                        one.version(),
                        one.person(),
                        one.householdId(),
                        one.relation(),
                        new Past(one.past().mintedAt(), one.past().lastHome(), survivor))
                : one);
    }

    private void joinAll(Replaced replaced) {
        replaced.by().keySet().forEach(old -> join(old, replaced.standing(old)));
    }

    /** One of these numbers finds whom the other finds, if it found nobody yet. */
    private void join(Insz one, Insz other) {
        Optional.ofNullable(numbers.get(other)).ifPresent(id -> numbers.putIfAbsent(one, id));
        Optional.ofNullable(numbers.get(one)).ifPresent(id -> numbers.putIfAbsent(other, id));
    }
}
