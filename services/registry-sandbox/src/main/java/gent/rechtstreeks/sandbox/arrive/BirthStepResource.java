package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.sandbox.register.BirthActs;
import gent.rechtstreeks.sandbox.register.BirthStep;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What becomes of a birth: each publishes its next version, once. */
@Path("/births")
@RolesAllowed("operator")
@Transactional
@Tag(name = "births")
class BirthStepResource {
    private final BirthActs acts;
    private final BirthAnswers answers;
    private final Clock clock;

    BirthStepResource(BirthActs acts, BirthAnswers answers, Clock clock) {
        this.acts = acts;
        this.answers = answers;
        this.clock = clock;
    }

    @POST
    @Path("/{eventId}/registration")
    @Operation(summary = "Registers a notified birth; a registered one stays as it is")
    public BirthAnswer register(@PathParam("eventId") UUID eventId) {
        return take(eventId, new BirthStep.Registration());
    }

    @POST
    @Path("/registrations")
    @Operation(summary = "Registers notified births at one moment, as parents do with twins")
    public void registerTogether(@NotNull @Valid RegistrationsRequest request) {
        request.eventIds().forEach(this::register);
    }

    @POST
    @Path("/{eventId}/correction")
    @Operation(summary = "The child was born on another day; it keeps its number")
    public BirthAnswer correct(@PathParam("eventId") UUID eventId, @NotNull @Valid BirthCorrection request) {
        DayRange.ofBirths(CivilDay.today(clock)).check(request.bornOn());
        return take(eventId, new BirthStep.Correction(request.bornOn()));
    }

    @POST
    @Path("/{eventId}/annulment")
    @Operation(summary = "The birth never was; the child leaves the household")
    public BirthAnswer annul(@PathParam("eventId") UUID eventId) {
        return take(eventId, new BirthStep.Annulment());
    }

    @POST
    @Path("/{eventId}/repeat")
    @ResponseStatus(202)
    @Operation(summary = "Publishes a version of a birth again: a new record with the same message id")
    public void repeat(@PathParam("eventId") UUID eventId, @NotNull @Valid RepeatRequest request) {
        Steps.BIRTH.repeated(acts.repeat(eventId, request.version()));
    }

    private BirthAnswer take(UUID eventId, BirthStep step) {
        return Steps.BIRTH.answer(() -> acts.take(eventId, step).map(answers::of));
    }
}
