package gent.rechtstreeks.lifeevents.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Residents and households as they are from now on, and what that changes. */
public record Reconciled(Known before, Map<Insz, Resident> residents, Map<UUID, Household> households) {

    public Reconciled {
        residents = Map.copyOf(residents);
        households = Map.copyOf(households);
    }

    public Optional<Resident> resident(Insz insz) {
        return Optional.ofNullable(residents.get(insz));
    }

    public Optional<Household> householdOf(Insz insz) {
        return resident(insz).map(Resident::householdId).map(households::get);
    }

    /** The household that they live in, and the one that they have left if it is another: both as they are from now on. */
    public Stream<Household> homesOf(Insz insz) {
        Optional<Household> left = before.householdOf(insz).map(Household::id).map(households::get);
        return Stream.of(householdOf(insz), left).flatMap(Optional::stream).distinct();
    }

    /** Where they live, else where they lived last, as it is now; of whom neither was ever known, a closed one of their own. */
    public Household lastHomeOf(Insz insz) {
        Resident resident = resident(insz).orElseThrow();
        return householdOf(insz)
                .or(() -> Optional.ofNullable(resident.past().lastHome()).flatMap(this::household))
                .orElseGet(() -> Household.ownedBy(resident));
    }

    public Set<UUID> residentIds() {
        return residents.values().stream().map(Resident::id).collect(Collectors.toSet());
    }

    /** The residents with these numbers, and whoever lives where they live or have left. */
    public Set<UUID> residentsAround(Collection<Insz> people) {
        Stream<UUID> members = people.stream()
                .flatMap(this::homesOf)
                .flatMap(home -> home.members().stream())
                .map(Member::residentId);
        Stream<UUID> themselves =
                people.stream().flatMap(insz -> resident(insz).stream()).map(Resident::id);
        return Stream.concat(members, themselves).collect(Collectors.toSet());
    }

    /** Whether somebody with a protected address lives there: then its address reaches nobody. */
    public boolean shelters(Household household) {
        return residents.values().stream()
                .filter(resident -> household.id().equals(resident.householdId()))
                .anyMatch(resident -> resident.person().flags().protectedAddress());
    }

    /** New residents, and those of whom anything changed, be it only the name. */
    public List<Resident> residentsToStore() {
        Map<UUID, Resident> known = before.byId();
        return residents.values().stream()
                .filter(resident -> !resident.equals(known.get(resident.id())))
                .toList();
    }

    /** New residents, and those in whom other services can see a change; in the order of their ids. */
    public List<Resident> residentsToPublish() {
        Map<UUID, Resident> known = before.byId();
        return residents.values().stream()
                .filter(resident -> !known.containsKey(resident.id())
                        || resident.version() != known.get(resident.id()).version())
                .sorted(Comparator.comparing(Resident::id))
                .toList();
    }

    /** New households, and those with a new snapshot; in the order of their ids. */
    public List<Household> householdsToStore() {
        return households.values().stream()
                .filter(household -> !household.equals(before.households().get(household.id())))
                .sorted(Comparator.comparing(Household::id))
                .toList();
    }

    private Optional<Household> household(UUID id) {
        return Optional.ofNullable(
                households.getOrDefault(id, before.households().get(id)));
    }
}
