package gent.rechtstreeks.notifications.deliver.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The feeds, one per resident. */
@ApplicationScoped
public class Feeds implements PanacheRepositoryBase<FeedRow, UUID> {

    // In id order, like the locks below: two batches that open the same feeds wait for each other and never in a ring.
    private static final String OPEN = """
            INSERT INTO feed (resident_id)
            SELECT id FROM unnest(CAST(:residents AS uuid[])) AS id ORDER BY id
            ON CONFLICT DO NOTHING
            """;

    /** Locks the feeds of these residents until the transaction ends; who has none gets one. */
    public Map<UUID, FeedRow> lock(Collection<UUID> residents) {
        open(residents);
        return find("residentId in ?1 order by residentId", residents).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(FeedRow::residentId, Function.identity()));
    }

    /** The feed of a resident, to read; an empty one of somebody who was never told anything. */
    public FeedRow of(UUID resident) {
        return findByIdOptional(resident).orElseGet(FeedRow::new);
    }

    /** The last position that was handed out in these feeds. */
    public Map<UUID, Long> positions(Collection<UUID> residents) {
        return list("residentId in ?1", residents).stream()
                .collect(Collectors.toMap(FeedRow::residentId, FeedRow::position));
    }

    /** Up to where tombstones of these feeds may be gone. */
    public Map<UUID, Long> cleared(Collection<UUID> residents) {
        return list("residentId in ?1", residents).stream()
                .collect(Collectors.toMap(FeedRow::residentId, FeedRow::clearedPosition));
    }

    private void open(Collection<UUID> residents) {
        getEntityManager()
                .createNativeQuery(OPEN)
                .setParameter("residents", residents.toArray(UUID[]::new))
                .executeUpdate();
    }
}
