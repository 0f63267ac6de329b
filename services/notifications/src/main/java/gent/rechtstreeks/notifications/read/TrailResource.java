package gent.rechtstreeks.notifications.read;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.kit.read.Trail;
import gent.rechtstreeks.kit.read.TrailStep;
import gent.rechtstreeks.notifications.deliver.store.FeedStepRow;
import gent.rechtstreeks.notifications.deliver.store.FeedSteps;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was told after a life event, for operators: never to whom. */
@Path("/trail")
@RolesAllowed("operator")
@Produces(MediaType.APPLICATION_JSON)
public class TrailResource {

    private final FeedSteps steps;

    TrailResource(FeedSteps steps) {
        this.steps = steps;
    }

    @GET
    @Transactional
    @Operation(summary = "What was told, withdrawn or kept silent after a life event; empty for an unknown one.")
    public Trail trail(@QueryParam("lifeEvent") String lifeEvent) {
        UUID id = id(lifeEvent);
        return Trail.of(
                id, steps.ofLifeEvent(id).stream().map(TrailResource::step).toList());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException notAnId) {
            throw Problems.badRequest("malformedLifeEvent", "The parameter lifeEvent is a UUID.");
        }
    }

    private static TrailStep step(FeedStepRow step) {
        return new TrailStep(step.at(), step.station(), step.right(), step.outcome(), step.detail());
    }
}
