package gent.rechtstreeks.lifeevents.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What the identity store holds of the people in a reading, and of everybody who shares a household with them.
 *
 * @param residents by a number that finds them, the one that stands if they have several
 * @param alsoFound whom other numbers find
 * @param merges of two of them who turn out to be one person
 */
public record Known(
        Map<Insz, Resident> residents, Map<UUID, Household> households, Map<Insz, UUID> alsoFound, List<Merge> merges) {

    /** Nobody is known yet. */
    public static final Known NOBODY = new Known(Map.of(), Map.of());

    public Known {
        residents = Map.copyOf(residents);
        households = Map.copyOf(households);
        alsoFound = Map.copyOf(alsoFound);
        merges = List.copyOf(merges);
    }

    public Known(Map<Insz, Resident> residents, Map<UUID, Household> households) {
        this(residents, households, Map.of(), List.of());
    }

    public static Known of(List<Resident> residents, List<Household> households) {
        return new Known(
                residents.stream().collect(Collectors.toMap(r -> r.person().insz(), Function.identity())),
                households.stream().collect(Collectors.toMap(Household::id, Function.identity())));
    }

    /**
     * The same, knowing that these two numbers are those of one person: when both find somebody, the younger of the two
     * is found under the old number only, to be told that they are an alias.
     */
    public Known merging(Insz oldNumber, Insz standing) {
        Optional<Resident> one = found(oldNumber);
        Optional<Resident> other = found(standing);
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return this;
        }
        Merge merge = Merge.of(oldNumber, one.get(), other.get());
        Map<Insz, Resident> found = new HashMap<>(residents);
        found.values().removeAll(List.of(merge.survivor(), merge.younger()));
        found.put(standing, merge.survivor());
        found.put(oldNumber, merge.younger());
        List<Merge> all = new ArrayList<>(merges);
        all.add(merge);
        return new Known(found, households, alsoFound, all);
    }

    private Optional<Resident> found(Insz number) {
        return resident(number)
                .or(() -> Optional.ofNullable(alsoFound.get(number)).map(byId()::get));
    }

    /** The merge that this old number brings about. */
    public Optional<Merge> mergeOf(Insz oldNumber) {
        return merges.stream()
                .filter(merge -> merge.oldNumber().equals(oldNumber))
                .findFirst();
    }

    Optional<Resident> resident(Insz insz) {
        return Optional.ofNullable(residents.get(insz));
    }

    Resident residentOrMinted(Person person, Supplier<UUID> newId) {
        return resident(person.insz()).orElseGet(() -> Resident.minted(newId.get(), person));
    }

    /** Where they live; of a survivor without household, where the younger lives who is the same person. */
    Optional<Household> householdOf(Insz insz) {
        return resident(insz)
                .flatMap(resident -> Optional.ofNullable(resident.householdId()).or(() -> merges.stream()
                        .filter(merge -> merge.survivorId().equals(resident.id()))
                        .flatMap(merge -> Optional.ofNullable(merge.younger().householdId()).stream())
                        .findFirst()))
                .map(households::get);
    }

    /** Where they lived last, or live still; empty when that was never known. */
    Optional<Household> lastHomeOf(Insz insz) {
        return resident(insz).map(resident -> resident.past().lastHome()).map(households::get);
    }

    /** Whether they are a resident of whom another turns out to be an alias. */
    boolean wasTwo(Insz insz) {
        return resident(insz)
                .filter(resident ->
                        merges.stream().anyMatch(merge -> merge.survivorId().equals(resident.id())))
                .isPresent();
    }

    Household householdOrNew(UUID id) {
        return households.getOrDefault(id, Household.empty(id));
    }

    List<Household> householdsOf(Set<Insz> people) {
        return people.stream()
                .flatMap(insz -> householdOf(insz).stream())
                .distinct()
                .toList();
    }

    Map<UUID, Insz> inszByResident() {
        Map<UUID, Insz> index = new HashMap<>();
        residents.forEach((insz, resident) -> index.put(resident.id(), insz));
        return index;
    }

    Map<UUID, Resident> byId() {
        Collection<Resident> all = residents.values();
        return all.stream().collect(Collectors.toMap(Resident::id, Function.identity()));
    }
}
