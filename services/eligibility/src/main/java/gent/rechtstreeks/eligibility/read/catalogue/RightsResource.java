package gent.rechtstreeks.eligibility.read.catalogue;

import gent.rechtstreeks.eligibility.rulebook.Renewed;
import gent.rechtstreeks.eligibility.rulebook.store.Assessors;
import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.kit.time.CivilDay;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the city offers, for anybody: it is public, so it needs no login and names nobody. */
@Path("/rights")
@PermitAll
public class RightsResource {

    private static final String JSON_LD = "application/ld+json";

    /** JSON is what a client gets that does not say what it wants. */
    private static final String JSON_LD_IF_ASKED = JSON_LD + ";qs=0.5";

    private final Renewed<Catalogue> catalogue;
    private final Representations representations;
    private final Clock clock;

    RightsResource(Assessors assessors, Representations representations, Clock clock) {
        this.catalogue = new Renewed<>(assessors::rights, Catalogue::new);
        this.representations = representations;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Every right and obligation as it stands on a day; today when none is named.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RightsPage.class)))
    @APIResponse(responseCode = "304", description = "The same as the ETag that was sent along.")
    public Response rights(@QueryParam("on") String on, @Context Request request) {
        LocalDate day = day(on);
        List<RightView> rights =
                catalogue.get().on(day).stream().map(RightView::of).toList();
        return representations.answer(request, MediaType.APPLICATION_JSON, new RightsPage(day, rights));
    }

    @GET
    @Produces(JSON_LD_IF_ASKED)
    @Operation(summary = "The same as JSON-LD, in the terms of CPSV-AP 3.2.")
    public Response rightsAsLinkedData(@QueryParam("on") String on, @Context Request request) {
        LocalDate day = day(on);
        return representations.answer(
                request, JSON_LD, LinkedCatalogue.of(catalogue.get().on(day)));
    }

    @GET
    @Path("/{right}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One right or obligation as it stands on a day.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RightView.class)))
    @APIResponse(responseCode = "304", description = "The same as the ETag that was sent along.")
    public Response right(@PathParam("right") String right, @QueryParam("on") String on, @Context Request request) {
        return representations.answer(request, MediaType.APPLICATION_JSON, RightView.of(offer(right, on)));
    }

    @GET
    @Path("/{right}")
    @Produces(JSON_LD_IF_ASKED)
    @Operation(summary = "The same as JSON-LD, in the terms of CPSV-AP 3.2.")
    public Response rightAsLinkedData(
            @PathParam("right") String right, @QueryParam("on") String on, @Context Request request) {
        return representations.answer(request, JSON_LD, LinkedCatalogue.of(offer(right, on)));
    }

    private Offer offer(String right, String on) {
        return catalogue
                .get()
                .named(right, day(on))
                .orElseThrow(() -> Problems.notFound("unknownRight", "There is no right of that name; see /rights."));
    }

    private LocalDate day(String on) {
        try {
            return on == null ? CivilDay.today(clock) : LocalDate.parse(on);
        } catch (DateTimeParseException noDay) {
            throw Problems.badRequest("malformedDay", "The parameter on is a day like 2026-01-31.");
        }
    }
}
