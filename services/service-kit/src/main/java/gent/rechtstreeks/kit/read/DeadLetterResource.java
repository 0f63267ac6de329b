package gent.rechtstreeks.kit.read;

import gent.rechtstreeks.kit.arrive.DeadLetter;
import gent.rechtstreeks.kit.arrive.DeadLetterDesk;
import gent.rechtstreeks.kit.arrive.DeadLetterFilter;
import gent.rechtstreeks.kit.arrive.DeadLetterReplay;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What this service could not handle, for operators: where it stood and why, never what it said. */
@Path("/dead-letters")
@RolesAllowed("operator")
public class DeadLetterResource {

    private final DeadLetterDesk desk;
    private final DeadLetterReplay replay;
    private final JsonWebToken operator;

    DeadLetterResource(DeadLetterDesk desk, DeadLetterReplay replay, JsonWebToken operator) {
        this.desk = desk;
        this.replay = replay;
        this.operator = operator;
    }

    @GET
    @Operation(
            summary = "The dead letters, newest first, after a cursor; of one topic, state or beginning of a reason.")
    public DeadLetterPage page(
            @QueryParam("topic") String topic,
            @QueryParam("state") String state,
            @QueryParam("reason") String reason,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        DeadLetterFilter filter = new DeadLetterFilter(topic, state(state), reason);
        return DeadLetterPage.of(desk.page(filter, cursor(after), limit), limit);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One dead letter: where it stood, why it failed, how it stands.")
    public DeadLetter one(@PathParam("id") UUID id) {
        return desk.find(id).orElseThrow(DeadLetterResource::unknown);
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Tries a dead letter again, in place; one that does not wait any more stays as it is.")
    public DeadLetter replay(@PathParam("id") UUID id) {
        return replay.replay(id).orElseThrow(DeadLetterResource::unknown);
    }

    @POST
    @Path("/replay")
    @Operation(summary = "Tries those that wait and match, the least tried first, and counts how they stand now.")
    public Round replayMany(@NotNull @Valid Order order) {
        return new Round(replay.replay(new DeadLetterFilter(order.topic, null, order.reason), order.limit));
    }

    @POST
    @Path("/{id}/discard")
    @Operation(summary = "Lets a dead letter go, for a reason that is kept; it is never handled again.")
    public DeadLetter discard(@PathParam("id") UUID id, @NotNull @Valid Discard discard) {
        DeadLetter letter = one(id);
        if (!desk.discard(id, new DeadLetter.Discarded(discard.reason, operator.getSubject()))) {
            throw Problems.conflict("settledAlready", "It does not wait any more: " + letter.state() + ".");
        }
        return one(id);
    }

    private static HttpProblem unknown() {
        return Problems.notFound("unknownDeadLetter", "There is no dead letter with this id.");
    }

    private static UUID cursor(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problems.badRequest("malformedCursor", "This is no cursor of this list.");
        }
    }

    private static DeadLetter.State state(String text) {
        try {
            return text == null ? null : DeadLetter.State.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw Problems.badRequest("unknownState", "There is no such state of a dead letter.");
        }
    }

    /**
     * Which to try again.
     *
     * @param topic only of this topic; null for all
     * @param reason only those whose reason begins like this; null for all
     * @param limit at most so many, 100 when it is not said
     */
    public record Order(
            String topic, String reason, @Min(1) @Max(1000) Integer limit) {

        public Order {
            limit = limit == null ? 100 : limit;
        }
    }

    /** How those that were tried stand now: the number of each state. */
    public record Round(Map<DeadLetter.State, Long> replayed) {}

    /** Why it need not be handled; no personal data. */
    public record Discard(@NotBlank @Size(max = 500) String reason) {}

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
