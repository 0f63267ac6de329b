package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.grant.Grant;
import gent.rechtstreeks.granting.grant.TaskKind;
import gent.rechtstreeks.granting.grant.store.Assessed;
import gent.rechtstreeks.granting.grant.store.TaskRow;
import gent.rechtstreeks.granting.grant.store.TaskRows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What waits for a human, for the desk; people stand in it by their ids only. */
@Path("/tasks")
@RolesAllowed("caseworker")
class TaskResource {

    private final TaskRows tasks;

    TaskResource(TaskRows tasks) {
        this.tasks = tasks;
    }

    /** The open tasks, the oldest first. */
    @GET
    public TaskList open(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return new TaskList(tasks.open(limit).stream().map(TaskView::of).toList());
    }

    record TaskList(List<TaskView> tasks) {}

    /** One task with both sides: the grants that stand, and what the newest assessment says. */
    record TaskView(
            UUID id,
            TaskKind kind,
            UUID decision,
            String right,
            UUID lifeEvent,
            List<Grant> standing,
            Assessed assessed,
            Instant openedAt) {

        static TaskView of(TaskRow row) {
            return new TaskView(
                    row.id(),
                    row.kind(),
                    row.caseId(),
                    row.right(),
                    row.lifeEventId(),
                    row.standing(),
                    row.assessed(),
                    row.openedAt());
        }
    }
}
