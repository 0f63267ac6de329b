package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.consent.decide.Channel;
import gent.rechtstreeks.consent.decide.Source;
import gent.rechtstreeks.kit.login.CurrentResident;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A resident objects to proactive treatment (GDPR 21), or does not any more. Needs no reason and no body. */
@Path("/me/objection")
@RolesAllowed("resident")
class ObjectionResource {

    private final CurrentResident resident;
    private final Recording recording;
    private final AnsweredRequests answered;

    ObjectionResource(CurrentResident resident, Recording recording, AnsweredRequests answered) {
        this.resident = resident;
        this.recording = recording;
        this.answered = answered;
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "From effectiveAt on only a human acts for the resident; again changes nothing.")
    public ObjectionAnswer object(
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 100) String key,
            @QueryParam("channel") @DefaultValue("WEB") Channel channel) {
        return record(key, true, own(channel));
    }

    @DELETE
    @Operation(summary = "The resident does not object any more; again changes nothing.")
    public ObjectionAnswer takeBack(
            @HeaderParam("Idempotency-Key") @Size(min = 1, max = 100) String key,
            @QueryParam("channel") @DefaultValue("WEB") Channel channel) {
        return record(key, false, own(channel));
    }

    private ObjectionAnswer record(String key, boolean objects, Source source) {
        UUID id = resident.id();
        return answered.once(
                new AnsweredRequests.Call("resident " + id, key, "objects " + objects + " " + source),
                ObjectionAnswer.class,
                () -> recording.object(id, objects, source));
    }

    private static Source own(Channel channel) {
        if (channel.isStaffed()) {
            throw Refusals.notYourChannel();
        }
        return Source.resident(channel);
    }
}
