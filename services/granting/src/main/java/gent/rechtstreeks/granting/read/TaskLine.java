package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.grant.TaskKind;
import gent.rechtstreeks.granting.grant.store.TaskRow;
import java.time.Instant;
import java.util.UUID;

/**
 * Work for a human in a list: nobody's facts, before somebody takes it up.
 *
 * @param decision the case that it is about
 */
record TaskLine(UUID id, TaskKind kind, UUID decision, String right, UUID lifeEvent, Instant openedAt) {

    static TaskLine of(TaskRow row) {
        return new TaskLine(row.id(), row.kind(), row.caseId(), row.right(), row.lifeEventId(), row.openedAt());
    }
}
