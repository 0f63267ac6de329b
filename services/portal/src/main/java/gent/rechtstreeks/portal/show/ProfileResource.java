package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.NotificationsApi;
import gent.rechtstreeks.portal.ask.Parts;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.login.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** What a resident chose for themselves: the language, and which app may hear that there is news. */
@Path(ProfileResource.PAGE)
@RolesAllowed("resident")
class ProfileResource {

    static final String PAGE = "/profiel";

    private final NotificationsApi notifications;
    private final Parts parts;
    private final Visitor visitor;

    ProfileResource(@RestClient NotificationsApi notifications, Parts parts, Visitor visitor) {
        this.notifications = notifications;
        this.parts = parts;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "")
    static class Pages {
        static native TemplateInstance profile(ProfilePage page);

        static native TemplateInstance linkcode(NotificationsApi.LinkCode code);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> show(@RestQuery("gelukt") String done, @RestQuery("mislukt") String failed) {
        Caller caller = visitor.caller();
        return Uni.combine()
                .all()
                .unis(
                        parts.of(Service.NOTIFICATIONS, notifications.preferences(caller)),
                        parts.of(Service.NOTIFICATIONS, notifications.apps(caller)))
                .with((preferences, apps) -> ProfilePage.of(preferences, apps, new Outcome(done, failed)))
                .map(Pages::profile);
    }

    /** A code is made by a button; whoever comes back to its page begins again. */
    @GET
    @Path(ProfileForms.LINK_CODE)
    public Response again() {
        return Response.seeOther(URI.create(PAGE)).build();
    }
}
