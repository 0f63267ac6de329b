package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.kit.login.CurrentResident;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A resident says yes, says no, or takes a yes back. */
@Path("/me/consents")
@RolesAllowed("resident")
class ConsentResource {

    private final CurrentResident resident;
    private final Recording recording;
    private final AnsweredRequests answered;

    ConsentResource(CurrentResident resident, Recording recording, AnsweredRequests answered) {
        this.resident = resident;
        this.recording = recording;
        this.answered = answered;
    }

    @PUT
    @Path("/{purpose}")
    @Operation(
            summary = "Records the answer; the same answer again changes nothing. With an Idempotency-Key a retry that"
                    + " comes after another answer does not undo it.")
    @APIResponse(responseCode = "404", description = "unknownPurpose.")
    @APIResponse(responseCode = "409", description = "agreementChanged, neverGiven or idempotencyKeyReused.")
    public ConsentAnswer answer(
            @PathParam("purpose") String purpose,
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 100) String key,
            @NotNull @Valid ConsentRequest request) {
        UUID id = resident.id();
        return answered.once(
                new AnsweredRequests.Call("resident " + id, key, purpose + " " + request),
                ConsentAnswer.class,
                () -> recording.decide(id, purpose, request.wish()));
    }
}
