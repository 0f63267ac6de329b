package gent.rechtstreeks.lifeevents.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    /** Whether somebody with a protected address lives there: then its address reaches nobody. */
    public boolean shelters(Household household) {
        return residents.values().stream()
                .filter(resident -> household.id().equals(resident.householdId()))
                .anyMatch(resident -> resident.person().flags().protectedAddress());
    }

    /** New residents, and those of whom anything changed, be it only the name. */
    public List<Resident> residentsToStore() {
        return residents.values().stream()
                .filter(resident -> !resident.equals(
                        before.residents().get(resident.person().insz())))
                .toList();
    }

    /** New residents, and those in whom other services can see a change. */
    public List<Resident> residentsToPublish() {
        return residents.values().stream()
                .filter(resident -> resident.version()
                        != before.resident(resident.person().insz())
                                .map(Resident::version)
                                .orElse(0L))
                .toList();
    }

    /** New households, and those with a new snapshot. */
    public List<Household> householdsToStore() {
        return households.values().stream()
                .filter(household -> !household.equals(before.households().get(household.id())))
                .toList();
    }
}
