package gent.rechtstreeks.kit.read;

import gent.rechtstreeks.kit.arrive.DeadLetter;
import gent.rechtstreeks.kit.arrive.DeadLetterReplay;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;

/** What this service could not handle, for operators: where it stood and why, never what it said. */
@Path("/dead-letters")
@RolesAllowed("operator")
public class DeadLetterResource {

    private final DeadLetterReplay replay;

    DeadLetterResource(DeadLetterReplay replay) {
        this.replay = replay;
    }

    @GET
    public DeadLetterList newest(@QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return new DeadLetterList(replay.newest(limit));
    }

    @POST
    @Path("/{id}/replay")
    public DeadLetter replay(@PathParam("id") UUID id) {
        return replay.replay(id)
                .orElseThrow(() -> Problems.notFound("unknownDeadLetter", "There is no dead letter with this id."));
    }

    public record DeadLetterList(List<DeadLetter> deadLetters) {}
}
