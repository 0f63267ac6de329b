package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.lifeevents.takeon.TakeOnReport;
import gent.rechtstreeks.lifeevents.takeon.store.TakeOns;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How far the take-ons are. */
@Path("/take-ons")
@RolesAllowed("operator")
class TakeOnReportResource {

    private final TakeOns takeOns;

    TakeOnReportResource(TakeOns takeOns) {
        this.takeOns = takeOns;
    }

    @GET
    @Transactional
    @Operation(summary = "How far each take-on is, the newest first")
    public TakeOnList all() {
        return new TakeOnList(takeOns.reports());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "How far a take-on is, and why it waits when it does")
    public TakeOnReport one(@PathParam("id") UUID id) {
        return takeOns.report(id)
                .orElseThrow(() -> Problems.notFound("unknownTakeOn", "There is no take-on with this id."));
    }

    record TakeOnList(List<TakeOnReport> takeOns) {}
}
