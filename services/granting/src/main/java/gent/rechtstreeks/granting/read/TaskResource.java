package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.kit.login.CurrentWorker;
import gent.rechtstreeks.kit.read.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What waits for a human, for the desk; people stand in one task by their ids only, with their facts in full. */
@Path("/tasks")
@RolesAllowed(TaskResource.ROLE)
class TaskResource {

    static final String ROLE = "caseworker";

    private final Tasks tasks;
    private final CurrentWorker worker;

    TaskResource(Tasks tasks, CurrentWorker worker) {
        this.tasks = tasks;
        this.worker = worker;
    }

    /** The open tasks, the oldest first, without a word about a person. */
    @GET
    public TaskList open(@QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return new TaskList(tasks.open(limit));
    }

    /** One task with both sides, also after it was closed. Whose data it shows can see that it was opened, and by whom. */
    @GET
    @Path("/{id}")
    public TaskView one(@PathParam("id") String id) {
        return tasks.one(Uuids.parse(id), worker.as(ROLE))
                .orElseThrow(() -> Problems.notFound("unknownTask", "There is no task with this id."));
    }

    record TaskList(List<TaskLine> tasks) {}
}
