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
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks what would become of every right, and tells the page what came of it. */
@ApplicationScoped
class WhatIfAsking {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final SimulationApi simulations;
    private final Parts parts;
    private final Visitor visitor;
    private final Frame frame;

    WhatIfAsking(@RestClient SimulationApi simulations, Parts parts, Visitor visitor, Frame frame) {
        this.simulations = simulations;
        this.parts = parts;
        this.visitor = visitor;
        this.frame = frame;
    }

    /** Whom nobody knows fills in how things are now, from the start. */
    Uni<WhatIfPage> opened(WhatIfPage page) {
        return page.mine()
                ? parts.done(Service.ELIGIBILITY, simulations.start(visitor.caller()))
                        .map(known -> page)
                        .onFailure(WebApplicationException.class)
                        .recoverWithItem(refused -> unknown(page, (WebApplicationException) refused))
                : Uni.createFrom().item(page);
    }

    /** The service is asked even when some of it cannot be read: it says what else is wrong, so that all is told at once. */
    Uni<WhatIfPage> looked(WhatIfPage page) {
        WhatIfReading reading = new WhatIfReading(page.form());
        return found(reading.asked(page.mine()), page).map(shown -> shown.andWrong(reading.faults()));
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

    static WhatIfPage refused(WhatIfPage page, WebApplicationException answer) {
        return switch (answer.getResponse().getStatus()) {
            case BAD_REQUEST -> page.andWrong(fields(Refusal.of(answer)));
            case NOT_FOUND, FORBIDDEN -> unknown(page, answer);
            default -> page.with(new Part.Missing<>(Service.ELIGIBILITY));
        };
    }

    /** Whom no event has made known yet is refused, as elsewhere: then nobody knows their household either. */
    static WhatIfPage unknown(WhatIfPage page, WebApplicationException answer) {
        return Set.of(NOT_FOUND, FORBIDDEN).contains(answer.getResponse().getStatus())
                ? page.in(State.NO_HOUSEHOLD)
                : page;
    }

    private static Set<String> fields(Refusal refusal) {
        return refusal.fields().isEmpty()
                ? Set.of(WhatIfReading.field(""))
                : refusal.fields().stream().map(WhatIfReading::field).collect(Collectors.toSet());
    }
}
