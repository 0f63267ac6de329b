package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Subject;
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

    /** The cases in use in which the resident is addressee, payee or covered; the newest change first. */
    public List<CaseRow> involving(UUID resident) {
        return list(
                "array_contains(involved, ?1) and state <> ?2 order by changedAt desc, id", resident, StateName.JOINED);
    }

    /** The cases that opened or raised one of these grants. */
    public List<CaseRow> giving(Collection<UUID> grantIds) {
        return list("grantId in ?1 and state = ?2", grantIds, StateName.GRANTED);
    }

    /** The cases about this resident, a child or not, in the order of ids. */
    List<CaseRow> about(UUID resident) {
        return list("subjectId = ?1 and subjectKind <> ?2 order by id", resident, Subject.Kind.HOUSEHOLD);
    }

    /** The case, if it is in use and the resident may see it. */
    public Optional<CaseRow> involving(UUID resident, UUID id) {
        return find("id = ?1 and array_contains(involved, ?2) and state <> ?3", id, resident, StateName.JOINED)
                .firstResultOptional();
    }
}
