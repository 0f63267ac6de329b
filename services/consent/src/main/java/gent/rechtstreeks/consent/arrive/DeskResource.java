package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.consent.decide.Answer;
import gent.rechtstreeks.consent.decide.Channel;
import gent.rechtstreeks.consent.decide.Source;
import gent.rechtstreeks.consent.decide.Wish;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** A worker writes down what a resident says at the desk or on the phone; the id of the worker's login is kept. */
@Path("/desk")
@RolesAllowed("caseworker")
class DeskResource {

    private final JsonWebToken worker;
    private final Recording recording;
    private final AnsweredRequests answered;

    DeskResource(JsonWebToken worker, Recording recording, AnsweredRequests answered) {
        this.worker = worker;
        this.recording = recording;
        this.answered = answered;
    }

    @POST
    @Path("/consents")
    @Operation(summary = "Records a resident's answer to what the worker read out or showed.")
    @APIResponse(responseCode = "404", description = "unknownPurpose.")
    @APIResponse(responseCode = "409", description = "agreementChanged, neverGiven or idempotencyKeyReused.")
    public ConsentAnswer answer(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 100) String key,
            @NotNull @Valid DeskConsent request) {
        Wish wish = new Wish(request.decision, request.agreementVersion, source(request.channel));
        return answered.once(
                call(key, request),
                ConsentAnswer.class,
                () -> recording.decide(request.residentId, request.purpose, wish));
    }

    @POST
    @Path("/objections")
    @Operation(summary = "Records that a resident objects to proactive treatment, or does not any more.")
    public ObjectionAnswer object(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 100) String key,
            @NotNull @Valid DeskObjection request) {
        Source source = source(request.channel);
        return answered.once(
                call(key, request),
                ObjectionAnswer.class,
                () -> recording.object(request.residentId, request.objects, source));
    }

    private AnsweredRequests.Call call(String key, Record request) {
        return new AnsweredRequests.Call("worker " + worker.getSubject(), key, request.toString());
    }

    private Source source(Channel channel) {
        if (!channel.isStaffed()) {
            throw Refusals.notYourChannel();
        }
        return new Source(channel, worker.getSubject());
    }

    /** @param agreementVersion the version that the resident heard or read */
    record DeskConsent(
            @NotNull UUID residentId,
            @NotBlank @Size(max = 64) String purpose,
            @NotNull Answer decision,
            @NotNull @Min(1) Integer agreementVersion,
            @NotNull Channel channel) {}

    /** @param objects whether the resident objects from now on */
    record DeskObjection(
            @NotNull UUID residentId,
            @NotNull Boolean objects,
            @NotNull Channel channel) {}
}
