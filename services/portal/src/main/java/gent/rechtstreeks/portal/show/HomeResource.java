package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Feed;
import gent.rechtstreeks.portal.login.Frame;
import gent.rechtstreeks.portal.login.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What happened, what you got, what we need from you. */
@Path("/")
@RolesAllowed("resident")
@Produces(MediaType.TEXT_HTML)
class HomeResource {

    private final Feed feed;
    private final Visitor visitor;
    private final Frame frame;

    HomeResource(Feed feed, Visitor visitor, Frame frame) {
        this.feed = feed;
        this.visitor = visitor;
        this.frame = frame;
    }

    @CheckedTemplate(basePath = "")
    static class Pages {
        static native TemplateInstance home(HomePage page);
    }

    @GET
    public Uni<TemplateInstance> home() {
        return feed.of(visitor.caller(frame.language().tag())).map(HomePage::of).map(Pages::home);
    }
}
