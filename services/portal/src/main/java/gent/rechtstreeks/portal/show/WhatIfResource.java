package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Parts;
import gent.rechtstreeks.portal.ask.Refusal;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.ask.SimulationApi;
import gent.rechtstreeks.portal.ask.WhatIf;
import gent.rechtstreeks.portal.login.Frame;
import gent.rechtstreeks.portal.login.Visitor;
import gent.rechtstreeks.portal.show.WhatIfPage.State;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What if: another child, another home, another income. For who is logged in, and for who is not. Nothing is kept of it, so
 * the form answers with the page itself and not with the way to one.
 */
@Path("/wat-als")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class WhatIfResource {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final SimulationApi simulations;
    private final Parts parts;
    private final Visitor visitor;
    private final Frame frame;
    private final Clock clock;

    WhatIfResource(@RestClient SimulationApi simulations, Parts parts, Visitor visitor, Frame frame, Clock clock) {
        this.simulations = simulations;
        this.parts = parts;
        this.visitor = visitor;
        this.frame = frame;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "")
    static class Pages {
        static native TemplateInstance whatif(WhatIfPage page);
    }

    @GET
    public TemplateInstance form(@RestQuery("voor") String whose) {
        WhatIfForm form = WhatIfForm.empty(whose);
        return Pages.whatif(page(form));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<TemplateInstance> look(@BeanParam WhatIfForm form) {
        WhatIfPage page = page(form);
        if (form.whose().equals(WhatIfForm.OWN) && !page.mine()) {
            return Uni.createFrom().item(Pages.whatif(page.in(State.LOGGED_OUT)));
        }
        WhatIfReading reading = new WhatIfReading(form);
        WhatIf asked = reading.asked(page.mine());
        return reading.faults().isEmpty()
                ? found(asked, page).map(Pages::whatif)
                : Uni.createFrom().item(Pages.whatif(page.wrong(reading.faults())));
    }

    private WhatIfPage page(WhatIfForm form) {
        boolean mine = frame.isResident() && !form.whose().equals(WhatIfForm.TYPED);
        YearMonth today = YearMonth.from(clock.instant().atZone(Wording.HERE));
        return WhatIfPage.open(form, mine, today);
    }

    private Uni<WhatIfPage> found(WhatIf asked, WhatIfPage page) {
        Caller caller = page.mine()
                ? visitor.caller()
                : Caller.anonymous(frame.language().tag());
        return parts.of(Service.ELIGIBILITY, simulations.simulate(caller, asked))
                .map(part -> page.with(part.map(WhatIfResult::of)))
                .onFailure(WebApplicationException.class)
                .recoverWithItem(refused -> refused(page, (WebApplicationException) refused));
    }

    /** Whom no event has made known yet is refused, as elsewhere: then nobody knows their household either. */
    static WhatIfPage refused(WhatIfPage page, WebApplicationException answer) {
        return switch (answer.getResponse().getStatus()) {
            case BAD_REQUEST -> page.wrong(fields(Refusal.of(answer)));
            case NOT_FOUND, FORBIDDEN -> page.in(State.NO_HOUSEHOLD);
            default -> page.with(new Part.Missing<>(Service.ELIGIBILITY));
        };
    }

    private static Set<String> fields(Refusal refusal) {
        return refusal.fields().isEmpty()
                ? Set.of(WhatIfReading.field(""))
                : refusal.fields().stream().map(WhatIfReading::field).collect(Collectors.toSet());
    }
}
