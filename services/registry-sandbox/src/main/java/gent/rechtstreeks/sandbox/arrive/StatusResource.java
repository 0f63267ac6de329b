package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.sandbox.register.StatusOffice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Lets the status of synthetic people change. */
@Path("/statuses")
@RolesAllowed("operator")
@Tag(name = "statuses")
class StatusResource {
    private final StatusOffice office;
    private final IdempotentAnswers idempotent;
    private final Clock clock;

    StatusResource(StatusOffice office, IdempotentAnswers idempotent, Clock clock) {
        this.office = office;
        this.idempotent = idempotent;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "From that day on the status is as said; published when the source was asked about them before")
    public StatusFlipAnswer flip(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 100) String key, @NotNull @Valid StatusFlip request) {
        return idempotent.once("statuses " + key, request, StatusFlipAnswer.class, () -> flip(request));
    }

    private StatusFlipAnswer flip(StatusFlip request) {
        DayRange.ofStatuses(CivilDay.today(clock)).check(request.from());
        return Persons.checked(() -> new StatusFlipAnswer(
                office.flip(request.insz(), request.increasedReimbursement(), request.from())
                        .orElse(null),
                true,
                request.insz(),
                request.increasedReimbursement(),
                request.from()));
    }
}
