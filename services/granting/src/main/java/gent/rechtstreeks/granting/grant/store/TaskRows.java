package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.TaskKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The work for humans. */
@ApplicationScoped
public class TaskRows implements PanacheRepositoryBase<TaskRow, UUID> {

    private static final String DOUBTED = """
            SELECT grant_id FROM unnest(:grants) AS grant_id
            WHERE EXISTS (
              SELECT FROM task WHERE state = 'OPEN' AND kind = ANY(:kinds)
              AND standing @> jsonb_build_array(jsonb_build_object('id', grant_id)))
            """;

    /** What is open, the oldest first. */
    public List<TaskRow> open(int limit) {
        return find("state = ?1 order by openedAt, id", TaskRow.State.OPEN)
                .page(Page.ofSize(limit))
                .list();
    }

    /** Those of these grants at which a human still has to look, whichever case that was found in. */
    public Set<UUID> doubted(Collection<UUID> grantIds) {
        return new HashSet<>(getEntityManager()
                .createNativeQuery(DOUBTED, UUID.class)
                .setParameter("grants", grantIds.toArray(UUID[]::new))
                .setParameter(
                        "kinds", TaskKind.doubts().stream().map(TaskKind::name).toArray(String[]::new))
                .getResultList());
    }

    List<TaskRow> openIn(Collection<UUID> caseIds) {
        return list("caseId in ?1 and state = ?2", caseIds, TaskRow.State.OPEN);
    }
}
