package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.ConsentApi;
import gent.rechtstreeks.portal.ask.ConsentApi.Channel;
import gent.rechtstreeks.portal.ask.ConsentApi.Choice;
import gent.rechtstreeks.portal.ask.Consents.Decision;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Parts;
import gent.rechtstreeks.portal.ask.Refusal;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.login.ResidentForm;
import gent.rechtstreeks.portal.login.Visitor;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;

/** A resident says yes, says no, stops, or objects: each with one button. */
@Path(ConsentResource.PAGE)
@PermitAll
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ConsentForms {

    private static final int CONFLICT = 409;

    private final ConsentApi consent;
    private final Parts parts;
    private final Visitor visitor;

    ConsentForms(@RestClient ConsentApi consent, Parts parts, Visitor visitor) {
        this.consent = consent;
        this.parts = parts;
        this.visitor = visitor;
    }

    @POST
    @ResidentForm
    public Uni<Response> decide(
            @RestForm("doel") String purpose,
            @RestForm("versie") int version,
            @RestForm("keuze") Decision decision,
            @RestForm("sleutel") String key) {
        if (decision == null) {
            throw new BadRequestException();
        }
        String known = ServiceNames.checked(purpose);
        Choice choice = new Choice(decision, version, Channel.WEB);
        return answered(consent.decide(visitor.caller(), known, key, choice), done(decision), known);
    }

    @POST
    @Path("bezwaar")
    @ResidentForm
    public Uni<Response> object(@RestForm("bezwaar") String objects, @RestForm("sleutel") String key) {
        return switch (objects) {
            case "true" -> answered(consent.object(visitor.caller(), key, Channel.WEB), "bezwaar", "");
            case "false" -> answered(consent.objectNoMore(visitor.caller(), key, Channel.WEB), "geen-bezwaar", "");
            case null, default -> throw new BadRequestException();
        };
    }

    private Uni<Response> answered(Uni<Void> asked, String done, String purpose) {
        return parts.done(Service.CONSENT, asked)
                .map(answer -> where(answer, done))
                .onFailure(ConsentForms::isConflict)
                .recoverWithItem(refused -> whereNow(Refusal.of((WebApplicationException) refused), purpose))
                .map(page -> Response.seeOther(page).build());
    }

    private static URI where(Part<Void> answer, String done) {
        return answer.getMissing() == null
                ? Outcome.done(ConsentResource.PAGE, done)
                : Outcome.failed(ConsentResource.PAGE, "bewaren");
    }

    /** What is asked, or what stands, is other than the page that the resident read. */
    private static URI whereNow(Refusal refusal, String purpose) {
        return refusal.type().equals("agreementChanged")
                ? Outcome.failed(ConsentResource.PAGE, "veranderd&doel=" + purpose)
                : Outcome.failed(ConsentResource.PAGE, "anders");
    }

    private static boolean isConflict(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == CONFLICT;
    }

    private static String done(Decision decision) {
        return switch (decision) {
            case GIVEN -> "ja";
            case REFUSED -> "nee";
            case WITHDRAWN -> "gestopt";
        };
    }
}
