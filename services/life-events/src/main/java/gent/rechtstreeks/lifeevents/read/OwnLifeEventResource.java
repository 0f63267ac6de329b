package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.kit.login.CurrentResident;
import gent.rechtstreeks.lifeevents.read.OwnLifeEvents.LifeEventsView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What happened to the resident who asks. Residents read of themselves: no use of data to be told. */
@Path("/me/life-events")
@RolesAllowed("resident")
class OwnLifeEventResource {

    private final CurrentResident resident;
    private final OwnLifeEvents events;
    private final Tags tags;

    OwnLifeEventResource(CurrentResident resident, OwnLifeEvents events, Tags tags) {
        this.resident = resident;
        this.events = events;
        this.tags = tags;
    }

    @GET
    @Operation(
            summary =
                    "The events that concern the resident, the newest first: what happened, when, how far the register"
                            + " is. Nothing of anybody else. Words in nl, fr or en.")
    @APIResponse(responseCode = "200", description = "All of them.")
    @APIResponse(responseCode = "304", description = "It is what the client has.")
    @APIResponse(responseCode = "400", description = "unknownLanguage.")
    public RestResponse<LifeEventsView> all(@RestQuery String language, @Context Request request) {
        return tags.answer(request, events.of(resident.id(), Language.of(language)));
    }
}
