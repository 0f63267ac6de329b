package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.sandbox.population.PersonChangeKind;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Lets synthetic people die, and live after all. */
@Path("/deaths")
@RolesAllowed("operator")
@Tag(name = "deaths")
class DeathResource {
    private final PersonOffice office;
    private final IdempotentAnswers idempotent;
    private final Clock clock;

    DeathResource(PersonOffice office, IdempotentAnswers idempotent, Clock clock) {
        this.office = office;
        this.idempotent = idempotent;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Somebody dies and leaves their household; published as a register")
    public DeathAnswer die(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 100) String key,
            @NotNull @Valid DeathRequest request) {
        return idempotent.once("deaths " + key, request, DeathAnswer.class, () -> die(request));
    }

    @POST
    @Path("/{eventId}/annulment")
    @Operation(summary = "They live: back where they lived, as what they were there; asking again changes nothing")
    public DeathAnswer annul(@PathParam("eventId") UUID eventId) {
        return Steps.DEATH.answer(() -> office.annulDeath(eventId).map(DeathAnswer::of));
    }

    @POST
    @Path("/{eventId}/repeat")
    @ResponseStatus(202)
    @Operation(summary = "Publishes a version of a death again: a new record with the same message id")
    public void repeat(@PathParam("eventId") UUID eventId, @NotNull @Valid RepeatRequest request) {
        Steps.DEATH.repeated(office.repeat(eventId, PersonChangeKind.DEATH, request.version()));
    }

    private DeathAnswer die(DeathRequest request) {
        return Persons.checked(() -> DeathAnswer.of(office.die(request.insz(), request.day(CivilDay.today(clock)))));
    }
}
