package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Assessment;
import gent.rechtstreeks.granting.grant.Grant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The stored grants. */
@ApplicationScoped
public class GrantRows implements PanacheRepositoryBase<GrantRow, UUID> {

    /** A union, because PostgreSQL uses no index for the same question with "or". */
    private static final String AROUND = """
            SELECT * FROM entitlement_grant WHERE id IN (
                SELECT id FROM entitlement_grant WHERE right_name = ANY (:rights) AND subject_id = ANY (:subjects)
                UNION
                SELECT grant_id FROM grant_coverage
                WHERE right_name = ANY (:rights) AND resident_id = ANY (:residents)
                UNION
                SELECT grant_id FROM grant_coverage
                WHERE right_name = ANY (:rights) AND resident_id IN (
                    SELECT alias FROM resident_alias WHERE survivor = ANY (:residents))
                UNION
                SELECT unnest(:held))
            ORDER BY id
            FOR UPDATE
            """;

    private final CoverageRows coverage;

    GrantRows(CoverageRows coverage) {
        this.coverage = coverage;
    }

    /** Locks and reads the grants that the assessments can meet, and those that their cases hold. */
    List<Grant> around(Collection<Assessment> assessments, Set<UUID> held) {
        List<GrantRow> rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(AROUND, GrantRow.class)
                .setParameter(
                        "rights",
                        assessments.stream().map(Assessment::right).distinct().toArray(String[]::new))
                .setParameter("subjects", ids(assessments.stream().map(one -> one.subject()
                        .id())))
                .setParameter("residents", ids(assessments.stream().flatMap(one -> one.terms().covered().stream())))
                .setParameter("held", ids(held.stream()))
                .getResultList();
        return withCoverage(rows);
    }

    /** Locks the grant until the transaction ends, as a decision on it would. */
    Grant lock(UUID id) {
        return withCoverage(List.of(findById(id, LockModeType.PESSIMISTIC_WRITE)))
                .getFirst();
    }

    List<Grant> withIds(Collection<UUID> ids) {
        return withCoverage(list("id in ?1 order by id", ids));
    }

    private List<Grant> withCoverage(List<GrantRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, Set<UUID>> residents =
                coverage.residentsByGrant(rows.stream().map(GrantRow::id).toList());
        return rows.stream()
                .map(row -> row.toGrant(residents.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    private static UUID[] ids(Stream<UUID> ids) {
        return ids.distinct().toArray(UUID[]::new);
    }
}
