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
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What this service could not handle, for operators: where it stood and why, never what it said. */
@Path("/dead-letters")
@RolesAllowed("operator")
public class DeadLetterResource {

    private final DeadLetterReplay replay;

    DeadLetterResource(DeadLetterReplay replay) {
        this.replay = replay;
    }

    @GET
    @Operation(summary = "The dead letters, newest first, after a cursor; from the newest without one.")
    public DeadLetterPage page(
            @QueryParam("after") String after, @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        List<DeadLetter> letters = after == null ? replay.newest(limit) : replay.after(letter(after), limit);
        return DeadLetterPage.of(letters, limit);
    }

    @POST
    @Path("/{id}/replay")
    public DeadLetter replay(@PathParam("id") UUID id) {
        return replay.replay(id)
                .orElseThrow(() -> Problems.notFound("unknownDeadLetter", "There is no dead letter with this id."));
    }

    private static UUID letter(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw Problems.badRequest("malformedCursor", "This is no cursor of this list.");
        }
    }

    /**
     * A stretch of the dead letters.
     *
     * @param next where to read on; null when there are no more
     */
    public record DeadLetterPage(List<DeadLetter> deadLetters, String next) {

        static DeadLetterPage of(List<DeadLetter> letters, int limit) {
            boolean isFull = letters.size() == limit;
            return new DeadLetterPage(letters, isFull ? letters.getLast().id().toString() : null);
        }
    }
}
