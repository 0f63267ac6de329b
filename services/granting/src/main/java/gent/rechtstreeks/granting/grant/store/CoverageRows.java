package gent.rechtstreeks.granting.grant.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who is covered by which grant. */
@ApplicationScoped
public class CoverageRows implements PanacheRepositoryBase<CoverageRow, CoverageRow.Key> {

    private static final String PRESENT = """
            select c.grantId, coalesce(a.survivor, c.residentId) from CoverageRow c
            left join AliasRow a on a.alias = c.residentId
            where c.grantId in ?1
            """;

    /** By the ids of now: who is covered under an alias is covered. */
    Map<UUID, Set<UUID>> residentsByGrant(Collection<UUID> grantIds) {
        return getEntityManager()
                .createQuery(PRESENT, Object[].class)
                .setParameter(1, grantIds)
                .getResultStream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> (UUID) row[1], toSet())));
    }

    /** The grants among these that cover the resident, who may go by several ids. */
    public Set<UUID> covering(Collection<UUID> ids, Collection<UUID> grantIds) {
        return list("residentId in ?1 and grantId in ?2", ids, grantIds).stream()
                .map(CoverageRow::grantId)
                .collect(toSet());
    }
}
