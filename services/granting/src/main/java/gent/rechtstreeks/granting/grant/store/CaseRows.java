package gent.rechtstreeks.granting.grant.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored cases. */
@ApplicationScoped
public class CaseRows implements PanacheRepositoryBase<CaseRow, UUID> {

    /** Locks in the order of ids, so that two batches wait for each other instead of blocking each other. */
    List<CaseRow> lock(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The cases in which the resident is addressee, payee or covered; the newest change first. */
    public List<CaseRow> involving(UUID resident) {
        return list("array_contains(involved, ?1) order by changedAt desc, id", resident);
    }

    /** The case, if the resident may see it. */
    public Optional<CaseRow> involving(UUID resident, UUID id) {
        return find("id = ?1 and array_contains(involved, ?2)", id, resident).firstResultOptional();
    }
}
