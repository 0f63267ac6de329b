package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.Facts;
import gent.rechtstreeks.portal.ask.Facts.Declarable;
import gent.rechtstreeks.portal.ask.FactsApi;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Parts;
import gent.rechtstreeks.portal.ask.Refusal;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.login.KeptForms;
import gent.rechtstreeks.portal.login.ResidentForm;
import gent.rechtstreeks.portal.login.Visitor;
import gent.rechtstreeks.portal.show.TypedFact.Fault;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** A resident says something of themselves. Nothing that they typed is lost, whatever keeps it from being handed in. */
@Path(FactFormResource.PAGE)
@PermitAll
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SaidFactResource {

    private final FactsApi facts;
    private final KeptForms kept;
    private final Parts parts;
    private final Visitor visitor;

    SaidFactResource(@RestClient FactsApi facts, KeptForms kept, Parts parts, Visitor visitor) {
        this.facts = facts;
        this.kept = kept;
        this.parts = parts;
        this.visitor = visitor;
    }

    @POST
    @ResidentForm(typed = true)
    public Uni<Response> say(
            @RestPath String fact,
            @RestForm("waarde") String value,
            @RestForm("van") String from,
            @RestForm("tot") String until,
            @RestForm("sleutel") String key) {
        TypedFact typed = new TypedFact(value, from, until);
        Caller caller = visitor.caller();
        return parts.of(Service.LIFE_EVENTS, facts.facts(caller, caller.getLanguage()))
                .flatMap(known -> known.toOptional()
                        .map(all -> said(new Saying(caller, all, declarable(all, fact), typed, key)))
                        .orElseGet(() -> down(fact, typed)));
    }

    /** One attempt to say something. */
    private record Saying(Caller caller, Facts known, Declarable fact, TypedFact typed, String key) {}

    private Uni<Response> said(Saying saying) {
        if (saying.typed().fault().isPresent()) {
            return Uni.createFrom().item(refused(saying, saying.typed().fault().get()));
        }
        String name = saying.fact().fact();
        return parts.done(
                        Service.LIFE_EVENTS,
                        facts.declare(
                                saying.caller(),
                                name,
                                saying.key(),
                                saying.typed().declaration(saying.fact().type())))
                .flatMap(answer -> isDone(answer)
                        ? seeOther(Outcome.done(FactsResource.PAGE, "bewaard"))
                        : down(name, saying.typed()))
                .onFailure(SaidFactResource::isAboutTheForm)
                .recoverWithItem(failure -> refused(saying, fault((WebApplicationException) failure)));
    }

    private static Declarable declarable(Facts all, String name) {
        return all.declarable(name).orElseThrow(NotFoundException::new);
    }

    private static boolean isDone(Part<Void> answer) {
        return answer.getMissing() == null;
    }

    private static Uni<Response> seeOther(URI page) {
        return Uni.createFrom().item(Response.seeOther(page).build());
    }

    private Uni<Response> down(String name, TypedFact typed) {
        URI page = Outcome.failed(FactsResource.PAGE + "/" + name, "bewaren");
        return kept.keepMine(page.getPath(), typed.fields())
                .map(cookie -> Response.seeOther(page).cookie(cookie).build());
    }

    private static Response refused(Saying saying, Fault fault) {
        FactForm form = FactForm.refused(saying.known(), saying.fact(), saying.typed(), fault);
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(FactFormResource.Pages.fact(new Part.Got<>(form), new Outcome(null, null)))
                .build();
    }

    private static boolean isAboutTheForm(Throwable failure) {
        int status = failure instanceof WebApplicationException answer
                ? answer.getResponse().getStatus()
                : 0;
        return status == 400 || status == 409;
    }

    private static Fault fault(WebApplicationException answer) {
        return switch (Refusal.of(answer).type()) {
            case "invalidPeriod" -> Fault.PERIOD;
            case "idempotencyKeyReused" -> Fault.TWICE;
            default -> Fault.VALUE;
        };
    }
}
