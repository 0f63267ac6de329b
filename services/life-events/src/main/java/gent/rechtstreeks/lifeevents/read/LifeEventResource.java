package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.lifeevents.hold.Register;
import gent.rechtstreeks.lifeevents.hold.store.EventRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Our id of a register's event. */
@Path("/life-events")
@RolesAllowed("operator")
class LifeEventResource {

    private final EventRegister events;

    LifeEventResource(EventRegister events) {
        this.events = events;
    }

    @GET
    @Transactional
    @Operation(
            summary = "The life event that a register's event became; of one register, named by its topic, or of any")
    public Found find(@RestQuery @NotBlank String registerEvent, @RestQuery String register) {
        return Stream.of(Register.values())
                .filter(one -> register == null || one.topic().equals(register))
                .map(one -> one.lifeEventId(registerEvent))
                .filter(events::knows)
                .findFirst()
                .map(Found::new)
                .orElseThrow(() -> Problems.notFound("unknownRegisterEvent", "No event with this id was accepted."));
    }

    record Found(UUID lifeEvent) {}
}
