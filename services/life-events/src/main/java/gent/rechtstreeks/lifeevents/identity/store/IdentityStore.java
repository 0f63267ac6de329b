package gent.rechtstreeks.lifeevents.identity.store;

import gent.rechtstreeks.lifeevents.identity.AtHome;
import gent.rechtstreeks.lifeevents.identity.Household;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Known;
import gent.rechtstreeks.lifeevents.identity.Reading;
import gent.rechtstreeks.lifeevents.identity.Reconciled;
import gent.rechtstreeks.lifeevents.identity.Replaced;
import gent.rechtstreeks.lifeevents.seal.SealedJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a person and their id meet. Every method runs in the caller's transaction, with one query for all rows. */
@ApplicationScoped
public class IdentityStore {

    private final ResidentRows residents;
    private final NumberRows numbers;
    private final HouseholdRows households;
    private final SealedJson seal;

    IdentityStore(ResidentRows residents, NumberRows numbers, HouseholdRows households, SealedJson seal) {
        this.residents = residents;
        this.numbers = numbers;
        this.households = households;
        this.seal = seal;
    }

    /** The resident with this number, or with one that stands for it; of two who were merged, the one who stands. */
    public Optional<UUID> find(Insz insz) {
        return Optional.ofNullable(numbers.owners(Set.of(insz)).get(insz));
    }

    /** Which of these numbers find somebody. */
    public Set<Insz> knownNumbers(Collection<Insz> people) {
        return numbers.owners(people).keySet();
    }

    /** The residents whom these numbers find. */
    public Set<UUID> found(Collection<Insz> people) {
        return Set.copyOf(numbers.owners(people).values());
    }

    /** Which number stands for each of these, as far as we know. */
    public Replaced replaced(Collection<Insz> people) {
        Map<Insz, Insz> borne = numbers.borne(people);
        borne.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return new Replaced(borne);
    }

    /** Locks all whom these numbers find at once, in the order of their ids; either of two finds whom the other finds. */
    public void lock(Replaced replaced) {
        if (!replaced.by().isEmpty()) {
            join(replaced);
            Set<Insz> both = new HashSet<>(replaced.by().keySet());
            both.addAll(replaced.by().values());
            residents.lock(both);
        }
    }

    /**
     * From now on the second number stands for whoever has the first.
     *
     * @param readAt since when that is known: what the register answered before is stale
     * @return whether each of the two finds a resident of its own, so that these are to be merged
     */
    public boolean replace(Insz old, Insz standing, Instant readAt) {
        numbers.join(old, standing);
        Map<Insz, ResidentEntity> found = residents.lock(List.of(old, standing));
        if (new HashSet<>(found.values()).size() > 1) {
            return true;
        }
        found.values().forEach(row -> row.bear(standing, old, seal, readAt));
        return false;
    }

    /** As {@link #find(Insz)}, for many, by the number asked about; who is unknown is left out. */
    public Map<Insz, UUID> find(Collection<Insz> people) {
        return numbers.owners(people);
    }

    /**
     * All that is known of the people in a reading and of those who share a household with them. Newcomers get an id
     * first. Residents are locked before households, both in the order of their ids.
     *
     * @param readAt when the register was asked, or before
     * @throws StaleReading when somebody stored meanwhile what the register may have said later
     */
    public Known lock(Reading reading, Instant readAt, Instant now) {
        join(reading.replaced());
        residents.mintNewcomers(reading.people(), now);
        join(reading.replaced());
        Map<Insz, ResidentEntity> people = residents.lock(reading.everybody());
        refuseStale(people.values().stream().anyMatch(row -> row.wasStoredAfter(readAt)));
        Set<UUID> ids = people.values().stream()
                .flatMap(row -> Stream.of(row.householdId, row.lastHome))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        FoundPeople found = new FoundPeople(reading.replaced(), seal);
        people.forEach(found::add);
        if (ids.isEmpty()) {
            return found.known(List.of());
        }
        List<HouseholdEntity> homes = households.lock(ids);
        refuseStale(homes.stream().anyMatch(row -> row.changedAt.isAfter(readAt)));
        residents.membersOf(ids).forEach(found::add);
        return found.known(homes);
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
        people.before().merges().forEach(merge -> {
            numbers.pass(merge.youngerId(), merge.survivorId());
            residents.pointOn(merge.youngerId(), merge.survivorId());
        });
    }

    /** Who stands for each of these ids, as far as they are known: nobody is merged until the transaction ends. */
    public Map<UUID, UUID> standing(Collection<UUID> ids) {
        return standing(ids, LockModeType.PESSIMISTIC_READ);
    }

    /** As {@link #standing(Collection)}, locked in the order of their ids: what is told of one of them leaves in order. */
    public Map<UUID, UUID> lockStanding(Collection<UUID> ids) {
        return standing(ids, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The numbers of these residents, for asking a source; the only way out for a number. */
    public Map<UUID, Insz> numbers(Collection<UUID> ids) {
        Map<UUID, Insz> numbers = new HashMap<>();
        residents
                .rows(ids, LockModeType.NONE)
                .forEach(
                        (id, row) -> numbers.put(id, row.toDomain(seal).person().insz()));
        return numbers;
    }

    /** Empty for whom no register told of yet. */
    public Optional<AtHome> atHome(UUID resident) {
        return residents
                .findByIdOptional(resident)
                .filter(row -> row.version > 0)
                .map(this::atHome);
    }

    private AtHome atHome(ResidentEntity row) {
        LocalDate bornOn = row.toDomain(seal).person().bornOn();
        return Optional.ofNullable(row.householdId)
                .flatMap(households::findByIdOptional)
                .map(home -> new AtHome(bornOn, livingIn(home.id), home.postalCode, row.changedAt))
                .orElseGet(() -> new AtHome(bornOn, 0, null, row.changedAt));
    }

    private int livingIn(UUID household) {
        return (int) residents.count("householdId = ?1 and not deceased", household);
    }

    private Map<UUID, UUID> standing(Collection<UUID> ids, LockModeType lock) {
        Map<UUID, UUID> standing = new HashMap<>();
        residents
                .rows(ids, lock)
                .forEach((id, row) -> standing.put(id, row.supersededBy == null ? id : row.supersededBy));
        return standing;
    }

    private void join(Replaced replaced) {
        replaced.by().keySet().forEach(old -> numbers.join(old, replaced.standing(old)));
    }

    private static void refuseStale(boolean stale) {
        if (stale) {
            throw new StaleReading();
        }
    }
}
