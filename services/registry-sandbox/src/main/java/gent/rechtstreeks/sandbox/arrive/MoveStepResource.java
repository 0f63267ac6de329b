package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.sandbox.register.MoveStep;
import gent.rechtstreeks.sandbox.register.PopulationOffice;
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

/** What becomes of a move: each publishes its next version, once. */
@Path("/moves/{eventId}")
@RolesAllowed("operator")
@Transactional
@Tag(name = "moves")
class MoveStepResource {
    private final PopulationOffice office;
    private final MoveAnswers answers;
    private final Clock clock;

    MoveStepResource(PopulationOffice office, MoveAnswers answers, Clock clock) {
        this.office = office;
        this.answers = answers;
        this.clock = clock;
    }

    @POST
    @Path("/declaration")
    @Operation(summary = "They declare it to the municipality")
    public MoveAnswer declare(@PathParam("eventId") UUID eventId) {
        return take(eventId, new MoveStep.Declaration());
    }

    @POST
    @Path("/confirmation")
    @Operation(summary = "The neighbourhood officer confirms it; from then on they live there")
    public MoveAnswer confirm(@PathParam("eventId") UUID eventId) {
        return take(eventId, new MoveStep.Confirmation());
    }

    @POST
    @Path("/refusal")
    @Operation(summary = "The neighbourhood officer did not find them there; they live where they lived")
    public MoveAnswer refuse(@PathParam("eventId") UUID eventId) {
        return take(eventId, new MoveStep.Refusal());
    }

    @POST
    @Path("/annulment")
    @Operation(summary = "It never was; they live where they lived, also when it was confirmed")
    public MoveAnswer annul(@PathParam("eventId") UUID eventId) {
        return take(eventId, new MoveStep.Annulment());
    }

    @POST
    @Path("/correction")
    @Operation(summary = "It was, or will be, on another day")
    public MoveAnswer correct(@PathParam("eventId") UUID eventId, @NotNull @Valid MoveCorrection request) {
        DayRange.ofMoves(CivilDay.today(clock)).check(request.effectiveOn());
        return take(eventId, new MoveStep.Correction(request.effectiveOn()));
    }

    @POST
    @Path("/return")
    @ResponseStatus(201)
    @Operation(
            summary = "The same people go back on the same day: a new, confirmed move; asking again gives the same one")
    public MoveAnswer bringBack(@PathParam("eventId") UUID eventId) {
        return Steps.MOVE.answer(() -> office.bringBack(eventId).map(answers::of));
    }

    @POST
    @Path("/repeat")
    @ResponseStatus(202)
    @Operation(summary = "Publishes a version of a move again: a new record with the same message id")
    public void repeat(@PathParam("eventId") UUID eventId, @NotNull @Valid RepeatRequest request) {
        Steps.MOVE.repeated(office.repeat(eventId, request.version()));
    }

    private MoveAnswer take(UUID eventId, MoveStep step) {
        return Steps.MOVE.answer(() -> office.take(eventId, step).map(answers::of));
    }
}
