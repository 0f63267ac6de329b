package gent.rechtstreeks.granting.grant.store;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Cases that go by an id that is not their own, since their subject was merged. */
@ApplicationScoped
class CaseAliases implements PanacheRepositoryBase<CaseAliasRow, UUID> {

    Map<UUID, UUID> of(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(toMap(CaseAliasRow::id, CaseAliasRow::caseId));
    }

    UUID caseOf(UUID id) {
        return findByIdOptional(id).map(CaseAliasRow::caseId).orElse(id);
    }

    /** Whoever looks for the one case finds the other. */
    void redirect(UUID from, UUID to) {
        list("caseId", from).forEach(row -> row.caseId = to);
        point(from, to);
    }

    void point(UUID id, UUID caseId) {
        findByIdOptional(id).ifPresentOrElse(row -> row.caseId = caseId, () -> persist(CaseAliasRow.of(id, caseId)));
    }
}
