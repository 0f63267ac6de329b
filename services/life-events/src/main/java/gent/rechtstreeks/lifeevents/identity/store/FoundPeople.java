package gent.rechtstreeks.lifeevents.identity.store;

import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Known;
import gent.rechtstreeks.lifeevents.identity.Member;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import gent.rechtstreeks.lifeevents.identity.Resident;
import gent.rechtstreeks.lifeevents.seal.SealedJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Residents as they are found, each once, be it by several numbers: by the one that stands, if that finds them. */
final class FoundPeople {

    private final Replaced replaced;
    private final SealedJson seal;
    private final Map<UUID, Resident> residents = new HashMap<>();
    private final Map<UUID, Insz> byId = new HashMap<>();
    private final Map<Insz, UUID> alsoFound = new HashMap<>();

    FoundPeople(Replaced replaced, SealedJson seal) {
        this.replaced = replaced;
        this.seal = seal;
    }

    /** @throws StaleReading when the number was replaced since it was looked up */
    void add(Insz number, ResidentEntity row) {
        Resident resident = residents.computeIfAbsent(row.id, id -> row.toDomain(seal));
        boolean stands = replaced.standing(number).equals(number);
        if (stands && !replaced.standing(resident.person().insz()).equals(number)) {
            throw new StaleReading();
        }
        alsoFound.put(number, row.id);
        if (stands) {
            byId.put(row.id, number);
        } else {
            byId.putIfAbsent(row.id, number);
        }
    }

    /** Somebody who shares a household with those found by a number. */
    void add(ResidentEntity row) {
        if (!residents.containsKey(row.id)) {
            Resident resident = row.toDomain(seal);
            residents.put(row.id, resident);
            byId.put(row.id, resident.person().insz());
        }
    }

    Known known(List<HouseholdEntity> homes) {
        Map<Insz, Resident> byNumber = new HashMap<>();
        byId.forEach((id, number) -> byNumber.put(number, residents.get(id)));
        Map<UUID, List<Member>> members = membersByHome();
        Map<UUID, Household> households = homes.stream()
                .map(home -> home.toDomain(members.getOrDefault(home.id, List.of())))
                .collect(Collectors.toMap(Household::id, Function.identity()));
        return new Known(byNumber, households, alsoFound, List.of());
    }

    private Map<UUID, List<Member>> membersByHome() {
        return residents.values().stream()
                .filter(resident -> resident.householdId() != null)
                .collect(Collectors.groupingBy(
                        Resident::householdId, Collectors.mapping(Member::of, Collectors.toList())));
    }
}
