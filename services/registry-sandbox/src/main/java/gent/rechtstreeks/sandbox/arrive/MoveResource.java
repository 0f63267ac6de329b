package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.sandbox.register.MoveOrder;
import gent.rechtstreeks.sandbox.register.PopulationOffice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Lets synthetic people move. */
@Path("/moves")
@RolesAllowed("operator")
@Tag(name = "moves")
class MoveResource {
    private final PopulationOffice office;
    private final IdempotentAnswers idempotent;
    private final MoveAnswers answers;
    private final Clock clock;

    MoveResource(PopulationOffice office, IdempotentAnswers idempotent, MoveAnswers answers, Clock clock) {
        this.office = office;
        this.idempotent = idempotent;
        this.answers = answers;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "A move of people to whom nothing happened through this sandbox; published as a register")
    public MoveAnswer move(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 100) String key, @Valid MoveRequest body) {
        MoveRequest request = MoveRequest.orOrdinary(body);
        return idempotent.once("moves " + key, request, MoveAnswer.class, () -> move(request));
    }

    private MoveAnswer move(MoveRequest request) {
        MoveOrder order = request.order(CivilDay.today(clock));
        return Persons.checked(() -> office.order(order))
                .map(answers::of)
                .orElseThrow(() -> Problems.conflict(
                        "noHouseholdLeft",
                        "Every household of this kind had its turn; start with a fresh or a larger city."));
    }
}
