package gent.rechtstreeks.lifeevents.facts.store;

import gent.rechtstreeks.lifeevents.facts.Fact;
import gent.rechtstreeks.lifeevents.facts.Reason;
import gent.rechtstreeks.lifeevents.seal.SealedJson;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All facts that were ever answered. */
@ApplicationScoped
public class FactStore implements PanacheRepository<FactEntity> {

    private static final String CHANGED = """
            select residentId, fact, min(askedOn) from FactRequestEntity
            where residentId in :residents and state = :open and reason = :changed group by residentId, fact
            """;

    /** Each is taken once, whatever comes of it. Of the dead nothing is asked, until their death is taken back. */
    private static final String TAKE_EXPIRED = """
            UPDATE fact SET ask_again_on = NULL WHERE id IN (
                SELECT fact.id FROM fact JOIN resident ON resident.id = fact.resident_id
                WHERE ask_again_on <= :today AND NOT resident.deceased
                ORDER BY ask_again_on, fact.id LIMIT :limit FOR UPDATE OF fact SKIP LOCKED)
            RETURNING *
            """;

    private final SealedJson seal;

    FactStore(SealedJson seal) {
        this.seal = seal;
    }

    /** Everything known of these residents. */
    public KnownFacts of(Set<UUID> residents) {
        List<Fact> facts = residents.isEmpty()
                ? List.of()
                : find("residentId in ?1", residents).stream()
                        .map(row -> row.toDomain(seal))
                        .toList();
        return new KnownFacts(
                facts.stream().collect(Collectors.groupingBy(KnownFacts.Key::of)),
                residents.isEmpty() ? Map.of() : changed(residents));
    }

    /** All that was ever said of one resident. */
    public List<Fact> of(UUID resident) {
        return list("residentId", resident).stream()
                .map(row -> row.toDomain(seal))
                .toList();
    }

    /** Adds a version that did not exist, and the day on which it is over; null when that is nobody's business. */
    public void add(Fact fact, LocalDate askAgainOn) {
        persist(FactEntity.of(fact, askAgainOn, seal));
    }

    /** Takes facts of which the period is over and nobody has asked what came after; another pod takes others. */
    @SuppressWarnings("unchecked")
    public List<Fact> takeExpired(LocalDate today, int limit) {
        List<FactEntity> rows = getEntityManager()
                .createNativeQuery(TAKE_EXPIRED, FactEntity.class)
                .setParameter("today", today)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(row -> row.toDomain(seal)).toList();
    }

    private Map<KnownFacts.Key, LocalDate> changed(Set<UUID> residents) {
        Map<KnownFacts.Key, LocalDate> changed = new HashMap<>();
        getEntityManager()
                .createQuery(CHANGED, Object[].class)
                .setParameter("residents", residents)
                .setParameter("open", FactRequestEntity.State.PENDING)
                .setParameter("changed", Reason.CHANGED)
                .getResultStream()
                .forEach(row -> changed.put(new KnownFacts.Key((UUID) row[0], (String) row[1]), (LocalDate) row[2]));
        return changed;
    }
}
