package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.Assessments;
import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.login.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** All rights of the resident, and the way from a message to the right that it is about. */
@Path("/")
@RolesAllowed("resident")
@Produces(MediaType.TEXT_HTML)
class RightsResource {

    private final Assessments assessments;
    private final Granted granted;
    private final Offer offer;
    private final Visitor visitor;

    RightsResource(Assessments assessments, Granted granted, Offer offer, Visitor visitor) {
        this.assessments = assessments;
        this.granted = granted;
        this.offer = offer;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "")
    static class Pages {
        static native TemplateInstance rights(RightsPage page);
    }

    @GET
    @Path("rechten")
    public Uni<TemplateInstance> rights() {
        Caller caller = visitor.caller();
        return Uni.combine()
                .all()
                .unis(assessments.of(caller), granted.decisions(caller), offer.marks())
                .with(RightsPage::of)
                .map(Pages::rights);
    }

    /** A message knows its right and its life event; the page of a right goes by the answer on both. */
    @GET
    @Path("rechten/bij/{right}")
    public Uni<Response> by(@PathParam("right") String right, @QueryParam("gebeurtenis") UUID lifeEvent) {
        return assessments.of(visitor.caller()).map(lines -> Response.seeOther(page(lines, right, lifeEvent))
                .build());
    }

    private static URI page(Part<List<AssessmentLine>> lines, String right, UUID lifeEvent) {
        return lines.toOptional().orElse(List.of()).stream()
                .filter(line -> line.right().equals(right))
                .filter(line -> lifeEvent == null || line.lifeEvent().equals(lifeEvent))
                .findFirst()
                .map(line -> URI.create("/rechten/" + line.id()))
                .orElse(URI.create("/rechten"));
    }
}
