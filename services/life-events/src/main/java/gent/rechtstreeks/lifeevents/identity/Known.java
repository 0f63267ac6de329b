package gent.rechtstreeks.lifeevents.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the identity store holds of the people in a reading, and of everybody who shares a household with them. */
public record Known(Map<Insz, Resident> residents, Map<UUID, Household> households) {

    /** Nobody is known yet. */
    public static final Known NOBODY = new Known(Map.of(), Map.of());

    public Known {
        residents = Map.copyOf(residents);
        households = Map.copyOf(households);
    }

    public static Known of(List<Resident> residents, List<Household> households) {
        return new Known(
                residents.stream().collect(Collectors.toMap(r -> r.person().insz(), Function.identity())),
                households.stream().collect(Collectors.toMap(Household::id, Function.identity())));
    }

    Optional<Resident> resident(Insz insz) {
        return Optional.ofNullable(residents.get(insz));
    }

    Resident residentOrMinted(Person person, Supplier<UUID> newId) {
        return resident(person.insz()).orElseGet(() -> Resident.minted(newId.get(), person));
    }

    Optional<Household> householdOf(Insz insz) {
        return resident(insz).map(Resident::householdId).map(households::get);
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
}
