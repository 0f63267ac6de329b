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

    Map<UUID, Set<UUID>> residentsByGrant(Collection<UUID> grantIds) {
        return list("grantId in ?1", grantIds).stream()
                .collect(groupingBy(CoverageRow::grantId, mapping(CoverageRow::residentId, toSet())));
    }

    /** The grants among these that cover the resident. */
    public Set<UUID> covering(UUID resident, Collection<UUID> grantIds) {
        return list("residentId = ?1 and grantId in ?2", resident, grantIds).stream()
                .map(CoverageRow::grantId)
                .collect(toSet());
    }
}
