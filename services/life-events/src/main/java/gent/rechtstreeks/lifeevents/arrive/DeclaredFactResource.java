package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.kit.login.CurrentResident;
import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.lifeevents.facts.store.AnsweredRequests;
import gent.rechtstreeks.lifeevents.facts.store.AnsweredRequests.Call;
import gent.rechtstreeks.lifeevents.facts.store.KeyReused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A resident says what only they know, or what they think that a source has wrong; or takes it back. */
@Path("/me/facts/{fact}")
@RolesAllowed("resident")
class DeclaredFactResource {

    private final CurrentResident resident;
    private final DeclarationDesk desk;
    private final AnsweredRequests answered;

    DeclaredFactResource(CurrentResident resident, DeclarationDesk desk, AnsweredRequests answered) {
        this.resident = resident;
        this.desk = desk;
        this.answered = answered;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Declares a fact; the same again changes nothing. It stands beside what sources say, never in front"
                            + " of it. With an Idempotency-Key a retry that comes after something else does not undo that.")
    @APIResponse(responseCode = "200", description = "As it is kept.")
    @APIResponse(responseCode = "400", description = "invalidValue or invalidPeriod.")
    @APIResponse(
            responseCode = "403",
            description = "notYoursToDeclare: a register tells it. ofAChild: nobody can say it for a child here yet.")
    @APIResponse(responseCode = "404", description = "unknownFact.")
    @APIResponse(responseCode = "409", description = "idempotencyKeyReused.")
    public Declared declare(
            @PathParam("fact") String fact,
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 100) String key,
            @NotNull @Valid DeclarationRequest request) {
        UUID id = resident.id();
        return once(new Call(id, key, request.asked(fact)), Declared.class, () -> desk.declare(id, fact, request));
    }

    @DELETE
    @Operation(summary = "Takes back what was declared last, for all of its days. Again changes nothing.")
    @APIResponse(responseCode = "204", description = "Nothing is declared.")
    @APIResponse(responseCode = "403", description = "notYoursToDeclare: a register tells it.")
    @APIResponse(responseCode = "404", description = "unknownFact.")
    @APIResponse(responseCode = "409", description = "idempotencyKeyReused.")
    public void end(
            @PathParam("fact") String fact, @HeaderParam("Idempotency-Key") @Size(min = 1, max = 100) String key) {
        UUID id = resident.id();
        once(new Call(id, key, "end " + fact), Boolean.class, () -> {
            desk.end(id, fact);
            return true;
        });
    }

    private <T> T once(Call call, Class<T> type, Supplier<T> work) {
        try {
            return answered.once(call, type, work);
        } catch (KeyReused reused) {
            throw Problems.conflict(
                    "idempotencyKeyReused", "This Idempotency-Key was used for another request; take a new one.");
        }
    }
}
