package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.sandbox.population.PersonChangeKind;
import gent.rechtstreeks.sandbox.population.store.PersonChangeEntity;
import gent.rechtstreeks.sandbox.register.PersonOffice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Gives synthetic people another number, or lets two of them turn out to be one. */
@Path("/replacements")
@RolesAllowed("operator")
@Tag(name = "replacements")
class ReplacementResource {
    private final PersonOffice office;
    private final IdempotentAnswers idempotent;
    private final Clock clock;

    ReplacementResource(PersonOffice office, IdempotentAnswers idempotent, Clock clock) {
        this.office = office;
        this.idempotent = idempotent;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary =
                    "Another number stands for the person: a new one, or that of somebody who turns out to be the same")
    public ReplacementAnswer replace(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 100) String key,
            @NotNull @Valid ReplacementRequest request) {
        return idempotent.once(
                "replacements " + key, request, ReplacementAnswer.class, () -> replace(request.checked()));
    }

    @POST
    @Path("/{eventId}/repeat")
    @ResponseStatus(202)
    @Operation(summary = "Publishes a version of a replacement again: a new record with the same message id")
    public void repeat(@PathParam("eventId") UUID eventId, @NotNull @Valid RepeatRequest request) {
        Steps.REPLACEMENT.repeated(office.repeat(eventId, PersonChangeKind.NUMBER_REPLACED, request.version()));
    }

    private ReplacementAnswer replace(ReplacementRequest request) {
        LocalDate today = CivilDay.today(clock);
        PersonChangeEntity change = Persons.checked(() -> request.replacedBy() == null
                ? office.renumber(request.insz(), today)
                : office.merge(request.insz(), request.replacedBy(), today));
        return ReplacementAnswer.of(change);
    }
}
