package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.Feed;
import gent.rechtstreeks.portal.ask.LifeEvents;
import gent.rechtstreeks.portal.login.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;

/** What happened, what you got, what we need from you. */
@Path("/")
@RolesAllowed("resident")
@Produces(MediaType.TEXT_HTML)
class HomeResource {

    private final LifeEvents lifeEvents;
    private final Feed feed;
    private final Visitor visitor;

    HomeResource(LifeEvents lifeEvents, Feed feed, Visitor visitor) {
        this.lifeEvents = lifeEvents;
        this.feed = feed;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "")
    static class Pages {
        static native TemplateInstance home(HomePage page);
    }

    @GET
    public Uni<TemplateInstance> home(@RestQuery("sinds") String since) {
        Caller caller = visitor.caller();
        return Uni.combine()
                .all()
                .unis(lifeEvents.of(caller), feed.of(caller))
                .with((events, entries) -> HomePage.of(events, entries, Moment.of(since)))
                .map(Pages::home);
    }
}
