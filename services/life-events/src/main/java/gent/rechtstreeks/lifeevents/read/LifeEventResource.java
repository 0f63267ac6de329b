package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.hold.store.EventRegister;
import gent.rechtstreeks.lifeevents.hold.store.WaitingEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Our id of a register's event, and which events wait too long. */
@Path("/life-events")
@RolesAllowed("operator")
class LifeEventResource {

    private final EventRegister register;
    private final LifeEventsConfig config;
    private final Clock clock;

    LifeEventResource(EventRegister register, LifeEventsConfig config, Clock clock) {
        this.register = register;
        this.config = config;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "The life event that a register's event became")
    public Found find(@RestQuery @NotBlank String registerEvent) {
        UUID id = Birth.lifeEventId(registerEvent);
        if (!register.knows(id)) {
            throw Problems.notFound("unknownRegisterEvent", "No event with this id was accepted.");
        }
        return new Found(id);
    }

    @GET
    @Path("/waiting")
    @Transactional
    @Operation(
            summary =
                    "The life events that are ripe for too long and still not told, the oldest first, with the reason")
    public Waiting waiting(@RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return new Waiting(register.ripeSince(clock.instant().minus(config.overdue()), limit));
    }

    record Waiting(List<WaitingEvent> waiting) {}

    record Found(UUID lifeEvent) {}
}
