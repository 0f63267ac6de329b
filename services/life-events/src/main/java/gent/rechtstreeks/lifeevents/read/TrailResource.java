package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.kit.read.Trail;
import gent.rechtstreeks.kit.read.TrailStep;
import gent.rechtstreeks.lifeevents.facts.store.FactRequests;
import gent.rechtstreeks.lifeevents.hold.store.EventRegister;
import gent.rechtstreeks.lifeevents.hold.store.EventSteps;
import gent.rechtstreeks.lifeevents.takeon.store.TakeOns;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** What this service did for one life event, or for a take-on. */
@Path("/trail")
@RolesAllowed("operator")
class TrailResource {

    private final EventSteps steps;
    private final EventRegister register;
    private final FactRequests requests;
    private final TakeOns takeOns;

    TrailResource(EventSteps steps, EventRegister register, FactRequests requests, TakeOns takeOns) {
        this.steps = steps;
        this.register = register;
        this.requests = requests;
        this.takeOns = takeOns;
    }

    @GET
    @Transactional
    @Operation(summary = "The steps of one life event in this service; none for an unknown one")
    public Trail trail(@RestQuery String lifeEvent) {
        UUID id = id(lifeEvent);
        List<TrailStep> all = new ArrayList<>(steps.of(id));
        register.waiting(id).ifPresent(all::add);
        all.addAll(requests.of(id));
        all.addAll(takeOns.stepsOf(id));
        return Trail.of(id, all);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw Problems.badRequest("malformedLifeEvent", "The parameter lifeEvent is a UUID.");
        }
    }
}
