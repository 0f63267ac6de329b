package gent.rechtstreeks.granting.publish;

import gent.rechtstreeks.datauses.Category;
import gent.rechtstreeks.datauses.ForDecision;
import gent.rechtstreeks.granting.grant.store.TaskRow;
import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.uses.DataUse;
import gent.rechtstreeks.kit.uses.DataUses;
import gent.rechtstreeks.kit.uses.Ground;
import gent.rechtstreeks.kit.uses.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whose data a caseworker saw who opened a task. */
@ApplicationScoped
public class TaskReveals {

    private static final Set<Category> SHOWN =
            EnumSet.of(Category.EVENT, Category.HOUSEHOLD, Category.SOCIAL_STATUS, Category.DECISION);

    private final DataUses uses;
    private final Outbox outbox;

    TaskReveals(DataUses uses, Outbox outbox) {
        this.uses = uses;
        this.outbox = outbox;
    }

    /** Each look is a use of its own. It is told in the transaction that looks: untold, nothing is shown. */
    public void tell(TaskRow task, Collection<UUID> residents, Worker to) {
        if (residents.isEmpty()) {
            return;
        }
        DataUse use = DataUse.revealed(residents, SHOWN, "help-at-the-desk", Ground.publicTask(null), to)
                .forDecisions(List.of(new ForDecision(task.right(), task.caseId(), null)));
        outbox.add(uses.origin(UUID.randomUUID(), 0, task.lifeEventId(), null, use));
    }
}
