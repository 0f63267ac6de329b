package gent.rechtstreeks.notifications.read.live;

import gent.rechtstreeks.kit.login.CurrentResident;
import gent.rechtstreeks.notifications.read.NewsReader;
import gent.rechtstreeks.notifications.read.Place;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The own feed as it moves. The events are the entries of {@code GET /feed}, in the same order and shape. */
@Path("/feed/live")
@RolesAllowed("resident")
public class LiveFeedResource {

    private final CurrentResident resident;
    private final JsonWebToken token;
    private final NewsReader reader;
    private final LiveFeed live;

    LiveFeedResource(CurrentResident resident, JsonWebToken token, NewsReader reader, LiveFeed live) {
        this.resident = resident;
        this.token = token;
        this.reader = reader;
        this.live = live;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary =
                    "The resident's feed after a cursor, and what comes while the token is valid, in the chosen language.")
    @APIResponse(
            responseCode = "200",
            description = "Events entry and withdrawn; the id is the entry's cursor.",
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "400", description = "malformedCursor: begin anew without one.")
    @APIResponse(responseCode = "429", description = "tooManyConnections: the resident holds as many as allowed.")
    @APIResponse(responseCode = "503", description = "tooBusy or stopping: another pod may have room.")
    public CompletionStage<Void> follow(
            @HeaderParam("Last-Event-ID") String lastEventId,
            @QueryParam("after") String after,
            @Context HttpServerRequest request) {
        // A client that connects again keeps its address, so what it saw last says more than the address does.
        Place place =
                reader.place(resident.id(), Optional.ofNullable(lastEventId).orElse(after));
        return live.follow(place, Instant.ofEpochSecond(token.getExpirationTime()), request);
    }
}
