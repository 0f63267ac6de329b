package gent.rechtstreeks.lifeevents.identity.store;

import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Known;
import gent.rechtstreeks.lifeevents.identity.Member;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.Resident;
import gent.rechtstreeks.lifeevents.seal.SealedJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a person and their id meet. Every method runs in the caller's transaction, with one query for all rows. */
@ApplicationScoped
public class IdentityStore {

    private final ResidentRows residents;
    private final HouseholdRows households;
    private final SealedJson seal;

    IdentityStore(ResidentRows residents, HouseholdRows households, SealedJson seal) {
        this.residents = residents;
        this.households = households;
        this.seal = seal;
    }

    /** The resident with this number, or with the number that this one was merged into. */
    public Optional<UUID> find(Insz insz) {
        return residents.find(Set.of(insz)).stream()
                .map(row -> row.supersededBy == null ? row.id : row.supersededBy)
                .findFirst();
    }

    /**
     * All that is known of the people in a reading and of those who share a household with them. Newcomers get an id
     * first. Residents are locked before households, both in the order of their ids.
     *
     * @param readAt when the register was asked, or before
     * @throws StaleReading when somebody stored meanwhile what the register may have said later
     */
    public Known lock(Reading reading, Instant readAt, Instant now) {
        residents.mintNewcomers(reading.people(), now);
        List<ResidentEntity> people = residents.lock(reading.everybody());
        refuseStale(people.stream().anyMatch(row -> row.wasStoredAfter(readAt)));
        Set<UUID> ids = people.stream()
                .map(row -> row.householdId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Known.of(toDomain(people), List.of());
        }
        List<HouseholdEntity> homes = households.lock(ids);
        refuseStale(homes.stream().anyMatch(row -> row.changedAt.isAfter(readAt)));
        Map<UUID, ResidentEntity> all = new HashMap<>();
        people.forEach(row -> all.put(row.id, row));
        residents.membersOf(ids).forEach(row -> all.putIfAbsent(row.id, row));
        List<Resident> known = toDomain(all.values());
        return Known.of(known, homes.stream().map(home -> snapshot(home, known)).toList());
    }

    /** Stores what changed; everything in it is under lock, or new. */
    public void save(Reconciled people, Instant now) {
        for (Household household : people.householdsToStore()) {
            boolean known = people.before().households().containsKey(household.id());
            HouseholdEntity row = known ? households.findById(household.id()) : new HouseholdEntity();
            row.become(household, now);
            if (!known) {
                households.persist(row);
            }
        }
        people.residentsToStore()
                .forEach(resident -> residents.findById(resident.id()).become(resident, seal, now));
    }

    /** Which of these ids are residents. */
    public Set<UUID> known(Collection<UUID> ids) {
        return rows(ids, LockModeType.NONE).keySet();
    }

    /** The numbers of these residents, for asking a source; the only way out for a number. */
    public Map<UUID, Insz> numbers(Collection<UUID> ids) {
        Map<UUID, Insz> numbers = new HashMap<>();
        rows(ids, LockModeType.NONE)
                .forEach(
                        (id, row) -> numbers.put(id, row.toDomain(seal).person().insz()));
        return numbers;
    }

    /** Locks these residents, in the order of their ids: what is told of one of them leaves in order. */
    public void lockResidents(Collection<UUID> ids) {
        rows(ids, LockModeType.PESSIMISTIC_WRITE);
    }

    private Map<UUID, ResidentEntity> rows(Collection<UUID> ids, LockModeType lock) {
        return residents.find("id in ?1 order by id", ids).withLock(lock).stream()
                .collect(Collectors.toMap(row -> row.id, Function.identity()));
    }

    private static void refuseStale(boolean stale) {
        if (stale) {
            throw new StaleReading();
        }
    }

    private List<Resident> toDomain(Collection<ResidentEntity> rows) {
        return rows.stream().map(row -> row.toDomain(seal)).toList();
    }

    private static Household snapshot(HouseholdEntity home, List<Resident> residents) {
        List<Member> members = residents.stream()
                .filter(resident -> home.id.equals(resident.householdId()))
                .map(Member::of)
                .toList();
        return home.toDomain(members);
    }
}
