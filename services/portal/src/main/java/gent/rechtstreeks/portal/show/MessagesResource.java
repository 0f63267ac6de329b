package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Feed;
import gent.rechtstreeks.portal.ask.MarksApi;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Parts;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.login.ResidentForm;
import gent.rechtstreeks.portal.login.Visitor;
import gent.rechtstreeks.portal.show.MessagesPage.Which;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What the resident was told, and the marks that they put on it. Reading a page marks nothing. */
@Path("/berichten")
@Produces(MediaType.TEXT_HTML)
class MessagesResource {

    private final Feed feed;
    private final MarksApi marks;
    private final Parts parts;
    private final Visitor visitor;

    MessagesResource(Feed feed, @RestClient MarksApi marks, Parts parts, Visitor visitor) {
        this.feed = feed;
        this.marks = marks;
        this.parts = parts;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "")
    static class Pages {
        static native TemplateInstance messages(MessagesPage page);

        static native TemplateInstance message(MessagePage page);
    }

    @GET
    @RolesAllowed("resident")
    public Uni<TemplateInstance> all(@RestQuery("welke") String which, @RestQuery("sinds") String since) {
        return feed.of(visitor.caller())
                .map(entries -> MessagesPage.of(entries, Which.named(which), Moment.of(since)))
                .map(Pages::messages);
    }

    @GET
    @Path("{id}")
    @RolesAllowed("resident")
    public Uni<TemplateInstance> one(
            @RestPath UUID id, @RestQuery("gelukt") String done, @RestQuery("mislukt") String failed) {
        return feed.of(visitor.caller())
                .map(entries -> MessagePage.of(entries, id, new Outcome(done, failed)))
                .map(Pages::message);
    }

    @POST
    @Path("{id}")
    @PermitAll
    @ResidentForm
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> mark(@RestPath UUID id, @RestForm("merk") String word) {
        Mark mark = Mark.named(word).orElseThrow(BadRequestException::new);
        return parts.of(
                        Service.NOTIFICATIONS,
                        mark.put(marks, visitor.caller(), id).replaceWith(mark))
                .map(answer ->
                        Response.seeOther(after(answer, MessagePage.path(id))).build());
    }

    static URI after(Part<Mark> answer, String page) {
        return answer.toOptional()
                .map(mark -> Outcome.done(page, mark.word()))
                .orElseGet(() -> Outcome.failed(page, "merken"));
    }
}
