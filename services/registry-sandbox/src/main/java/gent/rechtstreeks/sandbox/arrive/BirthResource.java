package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.sandbox.population.store.People;
import gent.rechtstreeks.sandbox.register.Delivery;
import gent.rechtstreeks.sandbox.register.Registrar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Lets synthetic children be born. */
@Path("/births")
@RolesAllowed("operator")
@Tag(name = "births")
class BirthResource {
    private final Registrar registrar;
    private final IdempotentAnswers answers;
    private final People people;

    BirthResource(Registrar registrar, IdempotentAnswers answers, People people) {
        this.registrar = registrar;
        this.answers = answers;
        this.people = people;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary = "A birth (or twins) in a household that had none through this sandbox; published as a register")
    public BirthAnswer deliver(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 100) String key, @Valid BirthRequest body) {
        BirthRequest request = BirthRequest.orOrdinary(body);
        return answers.once("births " + key, request, BirthAnswer.class, () -> registrar
                .deliver(request.order())
                .map(this::answer)
                .orElseThrow(() -> Problems.conflict(
                        "noHouseholdLeft",
                        "Every household of this kind had its birth; start with a fresh or a larger city.")));
    }

    @POST
    @Path("/{eventId}/registration")
    @Transactional
    @Operation(summary = "Registers a notified birth; a registered one stays as it is")
    public BirthAnswer register(@PathParam("eventId") UUID eventId) {
        return registrar.register(eventId).map(this::answer).orElseThrow(() -> unknown("There is no such birth."));
    }

    @POST
    @Path("/registrations")
    @Transactional
    @Operation(summary = "Registers notified births at one moment, as parents do with twins")
    public void registerTogether(@NotNull @Valid RegistrationsRequest request) {
        request.eventIds()
                .forEach(eventId -> registrar.register(eventId).orElseThrow(() -> unknown("There is no such birth.")));
    }

    @POST
    @Path("/{eventId}/repeat")
    @ResponseStatus(202)
    @Operation(summary = "Publishes a version of a birth again: a new record with the same message id")
    public void repeat(@PathParam("eventId") UUID eventId, @NotNull @Valid RepeatRequest request) {
        if (!registrar.repeat(eventId, request.version())) {
            throw unknown("There is no such version of this birth.");
        }
    }

    private BirthAnswer answer(Delivery delivery) {
        return BirthAnswer.of(delivery, (int) people.living(delivery.family().householdId));
    }

    private static RuntimeException unknown(String detail) {
        return Problems.notFound("unknownBirth", detail);
    }
}
