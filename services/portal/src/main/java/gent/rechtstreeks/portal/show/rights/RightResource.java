package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.Caller;
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
import java.util.UUID;

/** One right of the resident, with all that is behind it. */
@Path("/")
@RolesAllowed("resident")
@Produces(MediaType.TEXT_HTML)
class RightResource {

    private final OneRight oneRight;
    private final Visitor visitor;

    RightResource(OneRight oneRight, Visitor visitor) {
        this.oneRight = oneRight;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "")
    static class Pages {
        static native TemplateInstance right(RightPage page);
    }

    @GET
    @Path("rechten/{id}")
    public Uni<TemplateInstance> right(@PathParam("id") UUID id, @QueryParam("gelukt") String done) {
        Caller caller = visitor.caller();
        return oneRight.page(caller, id, Done.of(done), null).map(Pages::right);
    }
}
