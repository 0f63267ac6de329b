package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.ConsentApi;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** For what a resident is asked consent, what they said, and the proof of it. */
@Path(ConsentResource.PAGE)
@RolesAllowed("resident")
class ConsentResource {

    static final String PAGE = "/toestemming";

    private final ConsentApi consent;
    private final Parts parts;
    private final Visitor visitor;
    private final Clock clock;

    ConsentResource(@RestClient ConsentApi consent, Parts parts, Visitor visitor, Clock clock) {
        this.consent = consent;
        this.parts = parts;
        this.visitor = visitor;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "")
    static class Pages {
        static native TemplateInstance consent(ConsentPage page);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> show(
            @RestQuery("gelukt") String done, @RestQuery("mislukt") String failed, @RestQuery("doel") String changed) {
        Caller caller = visitor.caller();
        return parts.of(Service.CONSENT, consent.consents(caller, caller.getLanguage()))
                .map(said -> ConsentPage.of(said, changed, new Outcome(done, failed), clock.instant()))
                .map(Pages::consent);
    }

    @GET
    @Path("{purpose:" + ServiceNames.PATTERN + "}/bewijs")
    @Produces("application/ld+json")
    public Uni<Response> receipt(@RestPath String purpose) {
        Caller caller = visitor.caller();
        return parts.of(Service.CONSENT, consent.receipt(caller, purpose, caller.getLanguage()))
                .map(receipt -> receipt.toOptional()
                        .map(proof -> file(purpose, proof))
                        .orElseGet(() -> Response.seeOther(Outcome.failed(PAGE, "bewijs"))
                                .build()));
    }

    private static Response file(String purpose, String proof) {
        return Response.ok(proof)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bewijs-" + purpose + ".jsonld\"")
                .build();
    }
}
