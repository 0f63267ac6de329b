package gent.rechtstreeks.granting.grant.store;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The work for humans. */
@ApplicationScoped
public class TaskRows implements PanacheRepositoryBase<TaskRow, UUID> {

    /** What is open, the oldest first. */
    public List<TaskRow> open(int limit) {
        return find("state = ?1 order by openedAt, id", TaskRow.State.OPEN)
                .page(Page.ofSize(limit))
                .list();
    }

    /** Those of these cases whose grant a human still has to look at. */
    public Set<UUID> doubtedOf(Collection<UUID> caseIds) {
        return openIn(caseIds).stream()
                .filter(task -> task.kind().isDoubtOfAGrant())
                .map(TaskRow::caseId)
                .collect(toSet());
    }

    List<TaskRow> openIn(Collection<UUID> caseIds) {
        return list("caseId in ?1 and state = ?2", caseIds, TaskRow.State.OPEN);
    }
}
