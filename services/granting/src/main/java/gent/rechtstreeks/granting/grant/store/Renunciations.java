package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.HumanTask;
import gent.rechtstreeks.granting.grant.TaskKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which grants somebody does not want. They stand until a human has looked: the machine ends none (I6). */
@ApplicationScoped
public class Renunciations implements PanacheRepositoryBase<RenunciationRow, UUID> {

    private final CaseRows cases;
    private final GrantRows grants;
    private final TaskRows tasks;

    Renunciations(CaseRows cases, GrantRows grants, TaskRows tasks) {
        this.cases = cases;
        this.grants = grants;
        this.tasks = tasks;
    }

    /** The grant that a case holds; both are locked in the order in which decisions lock them. */
    public Grant holding(CaseRow row) {
        cases.lock(List.of(row.id()));
        return grants.lock(row.grantId());
    }

    /** When it was renounced, now or before: a human looks once. */
    public Instant keep(CaseRow row, Grant grant, UUID resident, Instant now) {
        return findByIdOptional(grant.id())
                .orElseGet(() -> open(row, grant, resident, now))
                .renouncedAt();
    }

    /** Which of these grants somebody does not want, and since when. */
    public Map<UUID, Instant> moments(Collection<UUID> grants) {
        return list("grantId in ?1", grants).stream()
                .collect(Collectors.toMap(row -> row.grantId, RenunciationRow::renouncedAt));
    }

    /** Whether nothing is renounced any more; false when a human has looked already. */
    public boolean takeBack(Grant grant, Instant now) {
        return findByIdOptional(grant.id()).map(row -> close(row, now)).orElse(true);
    }

    private RenunciationRow open(CaseRow about, Grant grant, UUID resident, Instant now) {
        TaskRow task = TaskRow.asked(about, new HumanTask(TaskKind.RENOUNCED, List.of(grant)), now);
        tasks.persist(task);
        RenunciationRow row = new RenunciationRow(grant.id(), resident, task);
        persist(row);
        return row;
    }

    private boolean close(RenunciationRow row, Instant now) {
        TaskRow task = tasks.findById(row.taskId);
        if (task.closedAt() != null) {
            return false;
        }
        task.close(now);
        delete(row);
        return true;
    }
}
