package gent.rechtstreeks.eligibility.read.simulate;

import gent.rechtstreeks.kit.login.CurrentResident;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Whether a resident need not say how things are now. Of the household itself it says nothing. */
@Path("/simulations/start")
@RolesAllowed("resident")
class StartResource {

    private final OwnStart own;
    private final CurrentResident resident;

    StartResource(OwnStart own, CurrentResident resident) {
        this.own = own;
        this.resident = resident;
    }

    @GET
    @Operation(summary = "Whether it is known in which household the resident who asks lives.")
    @APIResponse(responseCode = "204", description = "It is: a simulation for me begins with it.")
    @APIResponse(responseCode = "404", description = "unknownHousehold: it is not.")
    public RestResponse<Void> isKnown() {
        own.requireHome(resident.id());
        return ResponseBuilder.<Void>noContent()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
