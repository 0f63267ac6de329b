package gent.rechtstreeks.kit.read;

import gent.rechtstreeks.kit.overdue.Overdue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What has waited too long in this service, for operators (I1). */
@Path("/overdue")
@RolesAllowed("operator")
public class OverdueResource {

    private final Overdue overdue;

    OverdueResource(Overdue overdue) {
        this.overdue = overdue;
    }

    @GET
    @Operation(summary = "Every place where something can wait: how many wait too long there, and which the longest.")
    public OverdueList overdue(@QueryParam("limit") @DefaultValue("20") @Min(1) @Max(1000) int limit) {
        return new OverdueList(overdue.places(limit));
    }

    /** The places in the order of their names. */
    public record OverdueList(List<Overdue.Place> places) {}
}
