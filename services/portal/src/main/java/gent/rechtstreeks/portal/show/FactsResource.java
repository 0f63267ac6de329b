package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.FactsApi;
import gent.rechtstreeks.portal.ask.Parts;
import gent.rechtstreeks.portal.ask.RightNames;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.login.ResidentForm;
import gent.rechtstreeks.portal.login.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What the city knows of a resident, from whom, until when and why; and what they said themselves. */
@Path(FactsResource.PAGE)
class FactsResource {

    static final String PAGE = "/gegevens";

    private final FactsApi facts;
    private final RightNames names;
    private final Parts parts;
    private final Visitor visitor;

    FactsResource(@RestClient FactsApi facts, RightNames names, Parts parts, Visitor visitor) {
        this.facts = facts;
        this.names = names;
        this.parts = parts;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "")
    static class Pages {
        static native TemplateInstance facts(FactsPage page);
    }

    @GET
    @RolesAllowed("resident")
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> show(@RestQuery("gelukt") String done, @RestQuery("mislukt") String failed) {
        Caller caller = visitor.caller();
        return Uni.combine()
                .all()
                .unis(
                        parts.of(Service.LIFE_EVENTS, facts.facts(caller, caller.getLanguage())),
                        names.in(caller.getLanguage()))
                .with((known, rights) -> FactsPage.of(known, rights, new Outcome(done, failed)))
                .map(Pages::facts);
    }

    @POST
    @Path("{fact:" + ServiceNames.PATTERN + "}/terug")
    @PermitAll
    @ResidentForm
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> takeBack(@RestPath String fact, @RestForm("sleutel") String key) {
        return parts.done(Service.LIFE_EVENTS, facts.takeBack(visitor.caller(), fact, key))
                .map(answer ->
                        answer.getMissing() == null ? Outcome.done(PAGE, "terug") : Outcome.failed(PAGE, "terug"))
                .map(page -> Response.seeOther(page).build());
    }
}
