package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Assessments;
import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.Decisions;
import gent.rechtstreeks.portal.ask.Feed;
import gent.rechtstreeks.portal.ask.GrantsApi;
import gent.rechtstreeks.portal.ask.LifeEvents;
import gent.rechtstreeks.portal.ask.Parts;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.ask.WholeFeed;
import gent.rechtstreeks.portal.login.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What happened to the resident, and what the city did with it. */
@Path("/gebeurtenissen")
@RolesAllowed("resident")
@Produces(MediaType.TEXT_HTML)
class EventsResource {

    private final LifeEvents lifeEvents;
    private final Feed feed;
    private final Assessments assessments;
    private final GrantsApi grants;
    private final Parts parts;
    private final Visitor visitor;

    EventsResource(
            LifeEvents lifeEvents,
            Feed feed,
            Assessments assessments,
            @RestClient GrantsApi grants,
            Parts parts,
            Visitor visitor) {
        this.lifeEvents = lifeEvents;
        this.feed = feed;
        this.assessments = assessments;
        this.grants = grants;
        this.parts = parts;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "")
    static class Pages {
        static native TemplateInstance events(EventsPage page);
    }

    @GET
    public Uni<TemplateInstance> all() {
        Caller caller = visitor.caller();
        return Uni.combine()
                .all()
                .unis(
                        lifeEvents.of(caller),
                        feed.of(caller).map(told -> told.map(WholeFeed::entries)),
                        assessments.of(caller),
                        parts.of(Service.GRANTING, grants.decisions(caller).map(Decisions::grants)))
                .with(EventsPage::of)
                .map(Pages::events);
    }
}
