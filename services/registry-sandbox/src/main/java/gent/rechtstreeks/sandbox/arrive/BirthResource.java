package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.sandbox.register.Registrar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Lets synthetic children be born. */
@Path("/births")
@RolesAllowed("operator")
@Tag(name = "births")
class BirthResource {
    private final Registrar registrar;
    private final IdempotentAnswers idempotent;
    private final BirthAnswers answers;

    BirthResource(Registrar registrar, IdempotentAnswers idempotent, BirthAnswers answers) {
        this.registrar = registrar;
        this.idempotent = idempotent;
        this.answers = answers;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "A birth (or twins) in a household that had none through this sandbox; published as a register")
    public BirthAnswer deliver(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 100) String key, @Valid BirthRequest body) {
        BirthRequest request = BirthRequest.orOrdinary(body);
        return idempotent.once("births " + key, request, BirthAnswer.class, () -> deliver(request));
    }

    private BirthAnswer deliver(BirthRequest request) {
        return Persons.checked(() -> registrar
                .deliver(request.order())
                .map(answers::of)
                .orElseThrow(() -> Problems.conflict(
                        "noHouseholdLeft",
                        "Every household of this kind had its turn; start with a fresh or a larger city.")));
    }
}
