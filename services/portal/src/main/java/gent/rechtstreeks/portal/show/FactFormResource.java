package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.Facts;
import gent.rechtstreeks.portal.ask.Facts.Declarable;
import gent.rechtstreeks.portal.ask.FactsApi;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Parts;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.login.Frame;
import gent.rechtstreeks.portal.login.KeptForms;
import gent.rechtstreeks.portal.login.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The form in which a resident says something of themselves, with what they typed before. */
@Path(FactFormResource.PAGE)
@RolesAllowed("resident")
class FactFormResource {

    static final String PAGE = FactsResource.PAGE + "/{fact:" + ServiceNames.PATTERN + "}";

    private final FactsApi facts;
    private final KeptForms kept;
    private final Parts parts;
    private final Visitor visitor;
    private final Frame frame;

    FactFormResource(@RestClient FactsApi facts, KeptForms kept, Parts parts, Visitor visitor, Frame frame) {
        this.facts = facts;
        this.kept = kept;
        this.parts = parts;
        this.visitor = visitor;
        this.frame = frame;
    }

    @CheckedTemplate(basePath = "")
    static class Pages {
        static native TemplateInstance fact(Part<FactForm> page, Outcome outcome);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> show(
            @RestPath String fact, @RestQuery("mislukt") String failed, @RestCookie(KeptForms.COOKIE) String cookie) {
        Caller caller = visitor.caller();
        return parts.of(Service.LIFE_EVENTS, facts.facts(caller, caller.getLanguage()))
                .flatMap(known -> form(known, fact, cookie))
                .map(form -> Pages.fact(form, new Outcome(null, failed)));
    }

    /** What was kept is shown once, so not before there is a form to show it in. */
    private Uni<Part<FactForm>> form(Part<Facts> known, String name, String cookie) {
        if (known.getMissing() != null) {
            return Uni.createFrom().item(new Part.Missing<>(known.getMissing()));
        }
        Declarable fact = known.getValue().declarable(name).orElseThrow(NotFoundException::new);
        return kept.typed(frame.path(), cookie)
                .map(typed -> new Part.Got<>(FactForm.open(known.getValue(), fact, typed)));
    }
}
