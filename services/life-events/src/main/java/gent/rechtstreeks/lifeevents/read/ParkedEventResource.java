package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.lifeevents.hold.store.ParkedEvent;
import gent.rechtstreeks.lifeevents.hold.store.ParkedEvents;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Corrections and annulments that wait for an original that may never come: an operator decides, with a reason. */
@Path("/parked-events")
@RolesAllowed("operator")
class ParkedEventResource {

    private final ParkedEvents parked;
    private final JsonWebToken operator;

    ParkedEventResource(ParkedEvents parked, JsonWebToken operator) {
        this.parked = parked;
        this.operator = operator;
    }

    @GET
    @Transactional
    @Operation(summary = "What waits for its original, the longest first, after a cursor")
    public ParkedPage page(@RestQuery String after, @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return ParkedPage.of(parked.page(after == null ? null : ParkedCursor.place(after), limit), limit);
    }

    @POST
    @Path("/{lifeEvent}/release")
    @Transactional
    @Operation(summary = "Lets one go its way as if its original had come; the reason stands in its trail")
    public void release(@RestPath UUID lifeEvent, @NotNull @Valid Order order) {
        requireParked(parked.release(lifeEvent, word(order)));
    }

    @POST
    @Path("/{lifeEvent}/wait")
    @Transactional
    @Operation(summary = "Lets one wait on without being overdue; the reason stands in its trail")
    public ParkedEvent mayWait(@RestPath UUID lifeEvent, @NotNull @Valid Order order) {
        requireParked(parked.mayWait(lifeEvent, word(order)));
        return parked.find(lifeEvent).orElseThrow();
    }

    private ParkedEvent.Word word(Order order) {
        return new ParkedEvent.Word(order.reason, operator.getSubject());
    }

    private static void requireParked(boolean isParked) {
        if (!isParked) {
            throw Problems.notFound("notParked", "No event with this id waits for its original.");
        }
    }

    /** Why; no personal data. */
    public record Order(@NotBlank @Size(max = 500) String reason) {}

    /**
     * A stretch of what is parked.
     *
     * @param next where to read on; null when there are no more
     */
    public record ParkedPage(List<ParkedEvent> parkedEvents, String next) {

        static ParkedPage of(List<ParkedEvent> events, int limit) {
            boolean isFull = events.size() == limit;
            return new ParkedPage(
                    events, isFull ? ParkedCursor.of(events.getLast().place()) : null);
        }
    }
}
