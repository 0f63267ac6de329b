package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.NotificationsApi;
import gent.rechtstreeks.portal.ask.NotificationsApi.Choice;
import gent.rechtstreeks.portal.ask.NotificationsApi.LinkCode;
import gent.rechtstreeks.portal.ask.NotificationsApi.Preferences;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Parts;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.login.Frame;
import gent.rechtstreeks.portal.login.Language;
import gent.rechtstreeks.portal.login.ResidentForm;
import gent.rechtstreeks.portal.login.Visitor;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;

/** A resident chooses a language, links the app of the city, or stops the link. */
@Path(ProfileResource.PAGE)
@PermitAll
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ProfileForms {

    static final String LINK_CODE = "koppelcode";

    private final NotificationsApi notifications;
    private final Parts parts;
    private final Visitor visitor;
    private final Frame frame;

    ProfileForms(@RestClient NotificationsApi notifications, Parts parts, Visitor visitor, Frame frame) {
        this.notifications = notifications;
        this.parts = parts;
        this.visitor = visitor;
        this.frame = frame;
    }

    /** Of all messages; and of the pages from the next one on. */
    @POST
    @Path("taal")
    @ResidentForm
    public Uni<Response> prefer(@RestForm("taal") String language) {
        return parts.of(Service.NOTIFICATIONS, notifications.prefer(visitor.caller(), new Choice(language)))
                .map(answer -> seeOther(answer.toOptional().map(this::spoken).orElseGet(ProfileForms::failed)));
    }

    /** The code stands on the page that the button gives, and not on one to go back to: it would stand in the address. */
    @POST
    @Path(LINK_CODE)
    @ResidentForm
    public Uni<Response> link() {
        return parts.of(Service.NOTIFICATIONS, notifications.linkCode(visitor.caller(), ProfilePage.CITY_APP))
                .map(answer -> answer.toOptional().map(ProfileForms::shown).orElseGet(() -> seeOther(failed())));
    }

    /** A link that has ended already is ended. */
    @POST
    @Path("app-weg")
    @ResidentForm
    public Uni<Response> unlink(@RestForm("app") String app) {
        return parts.done(Service.NOTIFICATIONS, notifications.unlink(visitor.caller(), ServiceNames.checked(app)))
                .map(ProfileForms::unlinked)
                .onFailure(ProfileForms::isNotLinked)
                .recoverWithItem(Outcome.done(ProfileResource.PAGE, "app-weg"))
                .map(ProfileForms::seeOther);
    }

    private URI spoken(Preferences chosen) {
        Language.known(chosen.language()).ifPresent(frame::speak);
        return Outcome.done(ProfileResource.PAGE, "taal");
    }

    private static Response shown(LinkCode code) {
        return Response.ok(ProfileResource.Pages.linkcode(code))
                .type(MediaType.TEXT_HTML_TYPE)
                .build();
    }

    private static URI unlinked(Part<Void> answer) {
        return answer.getMissing() == null ? Outcome.done(ProfileResource.PAGE, "app-weg") : failed();
    }

    private static boolean isNotLinked(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == 404;
    }

    private static URI failed() {
        return Outcome.failed(ProfileResource.PAGE, "bewaren");
    }

    private static Response seeOther(URI page) {
        return Response.seeOther(page).build();
    }
}
