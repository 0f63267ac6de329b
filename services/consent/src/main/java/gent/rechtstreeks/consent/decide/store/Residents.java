package gent.rechtstreeks.consent.decide.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The residents who ever said something. */
@ApplicationScoped
public class Residents implements PanacheRepositoryBase<ResidentRow, UUID> {

    // In id order, like the locks below: two transactions that open the same residents never wait in a ring.
    private static final String OPEN = """
            INSERT INTO resident (resident_id)
            SELECT id FROM unnest(CAST(:residents AS uuid[])) AS id ORDER BY id
            ON CONFLICT DO NOTHING
            """;

    /** Locks these residents until the transaction ends; who is new gets a row. */
    List<ResidentRow> lock(Collection<UUID> residents) {
        getEntityManager()
                .createNativeQuery(OPEN)
                .setParameter("residents", residents.toArray(UUID[]::new))
                .executeUpdate();
        return find("residentId in ?1 order by residentId", residents)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The next of them in the order of their ids, of whom nothing is written until the transaction ends. */
    public List<ResidentRow> holdAfter(UUID resident, int limit) {
        return find("residentId > ?1 order by residentId", resident)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .range(0, limit - 1)
                .list();
    }

    /** One of them, of whom nothing is written until the transaction ends. */
    Optional<ResidentRow> hold(UUID resident) {
        return findByIdOptional(resident, LockModeType.PESSIMISTIC_READ);
    }
}
