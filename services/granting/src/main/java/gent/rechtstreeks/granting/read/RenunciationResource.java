package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.kit.login.CurrentResident;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** That the resident does not want a grant. No reason is asked, and it is as easy to take back. */
@Path("/me/grants/{id}/renunciation")
@RolesAllowed("resident")
class RenunciationResource {

    private final Renouncing renouncing;
    private final CurrentResident resident;

    RenunciationResource(Renouncing renouncing, CurrentResident resident) {
        this.renouncing = renouncing;
        this.resident = resident;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Renounces a grant; again changes nothing. Needs no body. The grant stands until a human has looked.")
    @APIResponse(responseCode = "200", description = "Since when it is renounced.")
    @APIResponse(responseCode = "403", description = "notYoursToRenounce: it is up to somebody else.")
    @APIResponse(responseCode = "404", description = "unknownGrant: the resident has no such decision.")
    @APIResponse(responseCode = "409", description = "nothingGranted: the decision granted nothing.")
    public Renounced renounce(@PathParam("id") String id) {
        return new Renounced(renouncing.renounce(resident.id(), Uuids.parse(id)));
    }

    @DELETE
    @Operation(summary = "Takes it back while no human has looked; again changes nothing.")
    @APIResponse(responseCode = "204", description = "Nothing is renounced.")
    @APIResponse(responseCode = "403", description = "notYoursToRenounce: it is up to somebody else.")
    @APIResponse(responseCode = "404", description = "unknownGrant: the resident has no such decision.")
    @APIResponse(
            responseCode = "409",
            description = "lookedAtAlready: a human has looked; nothingGranted: the decision granted nothing.")
    public void takeBack(@PathParam("id") String id) {
        renouncing.takeBack(resident.id(), Uuids.parse(id));
    }

    record Renounced(Instant renounced) {}
}
