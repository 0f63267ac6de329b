package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.kit.login.CurrentResident;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What a resident is asked and said, for the resident alone. */
@Path("/me/consents")
@RolesAllowed("resident")
class MyConsentsResource {

    private final CurrentResident resident;
    private final Overview overview;
    private final Receipts receipts;

    MyConsentsResource(CurrentResident resident, Overview overview, Receipts receipts) {
        this.resident = resident;
        this.overview = overview;
        this.receipts = receipts;
    }

    @GET
    @Operation(summary = "Every purpose with its text in nl, fr or en and where it stands; nothing is pre-ticked.")
    @APIResponse(responseCode = "200", description = "All purposes.")
    @APIResponse(responseCode = "400", description = "unknownLanguage.")
    public OverviewView all(@QueryParam("language") String language) {
        return overview.of(resident.id(), Language.of(language));
    }

    @GET
    @Path("/{purpose}/receipt")
    @Produces("application/ld+json")
    @Operation(summary = "The receipt of what was said of a purpose: ISO/IEC TS 27560 in terms of the DPV.")
    @APIResponse(responseCode = "200", description = "The receipt.")
    @APIResponse(responseCode = "404", description = "noConsentRecord: nothing was ever said of this purpose.")
    public Map<String, Object> receipt(@PathParam("purpose") String purpose, @QueryParam("language") String language) {
        return receipts.of(resident.id(), purpose, Language.of(language));
    }
}
