package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.hold.store.EventRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Our id of a register's event. */
@Path("/life-events")
@RolesAllowed("operator")
class LifeEventResource {

    private final EventRegister register;

    LifeEventResource(EventRegister register) {
        this.register = register;
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

    record Found(UUID lifeEvent) {}
}
