package gent.rechtstreeks.lifeevents.arrive;

import gent.rechtstreeks.lifeevents.takeon.TakeOnReport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Orders to take on the whole population, for operators. */
@Path("/take-ons")
@RolesAllowed("operator")
class TakeOnResource {

    private final TakeOnDesk desk;
    private final JsonWebToken operator;

    TakeOnResource(TakeOnDesk desk, JsonWebToken operator) {
        this.desk = desk;
        this.operator = operator;
    }

    @POST
    @Operation(
            summary = "Makes every household of the register known; in silence, unless rights of days that have passed"
                    + " this year are asked for too")
    public RestResponse<TakeOnReport> start(
            @HeaderParam("Idempotency-Key") @NotBlank @Size(max = 100) String key, @NotNull @Valid Start start) {
        TakeOnReport started = desk.start(key, start.rightsFrom);
        return ResponseBuilder.accepted(started)
                .location(URI.create("/take-ons/" + started.id()))
                .build();
    }

    @POST
    @Path("/{id}/pause")
    @Operation(summary = "Takes no more pages from now on, until it is resumed; asking again changes nothing")
    public TakeOnReport pause(@PathParam("id") UUID id) {
        return desk.pause(id);
    }

    @POST
    @Path("/{id}/resume")
    @Operation(summary = "Goes on where it was; asking again changes nothing")
    public TakeOnReport resume(@PathParam("id") UUID id) {
        return desk.resume(id);
    }

    @POST
    @Path("/{id}/end")
    @Operation(summary = "Takes no more pages, for good, so that another may start; what was taken on stays so")
    public TakeOnReport end(@PathParam("id") UUID id, @NotNull @Valid End end) {
        return desk.end(id, end.reason, operator.getSubject());
    }

    /** @param reason no personal data */
    record End(@NotBlank @Size(max = 500) String reason) {}

    /** @param rightsFrom a day of this year that has come; without it nobody is told anything */
    record Start(LocalDate rightsFrom) {}
}
