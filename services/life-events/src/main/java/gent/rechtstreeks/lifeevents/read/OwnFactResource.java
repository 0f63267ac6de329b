package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.kit.login.CurrentResident;
import gent.rechtstreeks.lifeevents.read.OwnFacts.FactsView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What the city knows of the resident who asks. */
@Path("/me/facts")
@RolesAllowed("resident")
class OwnFactResource {

    private final CurrentResident resident;
    private final OwnFacts facts;
    private final Tags tags;

    OwnFactResource(CurrentResident resident, OwnFacts facts, Tags tags) {
        this.resident = resident;
        this.facts = facts;
        this.tags = tags;
    }

    @GET
    @Operation(
            summary = "What sources say of the resident and what they declared, with source, date, days and ground; and"
                    + " what they may declare. Labels in nl, fr or en.")
    @APIResponse(responseCode = "200", description = "All of it.")
    @APIResponse(responseCode = "304", description = "It is what the client has.")
    @APIResponse(responseCode = "400", description = "unknownLanguage.")
    public RestResponse<FactsView> all(@RestQuery String language, @Context Request request) {
        return tags.answer(request, facts.of(resident.id(), Language.of(language)));
    }
}
