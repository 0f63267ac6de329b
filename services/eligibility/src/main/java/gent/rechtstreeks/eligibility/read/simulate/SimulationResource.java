package gent.rechtstreeks.eligibility.read.simulate;

import gent.rechtstreeks.eligibility.explain.Explainer;
import gent.rechtstreeks.eligibility.read.own.LanguageChoice;
import gent.rechtstreeks.eligibility.read.simulate.SimulationView.OfRight;
import gent.rechtstreeks.eligibility.read.simulate.Simulations.Made;
import gent.rechtstreeks.eligibility.rights.Language;
import gent.rechtstreeks.eligibility.simulate.Changes;
import gent.rechtstreeks.eligibility.simulate.Horizon;
import gent.rechtstreeks.eligibility.simulate.Known;
import gent.rechtstreeks.eligibility.simulate.Outlook;
import gent.rechtstreeks.eligibility.simulate.Start;
import gent.rechtstreeks.kit.login.CurrentResident;
import gent.rechtstreeks.kit.time.CivilDay;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * What would become of every right if: for anybody, of what they say; for a resident, of what is known of that resident.
 * Nothing is kept or told. There is no way to name a household: one's own comes with the login.
 */
@Path("/simulations")
@PermitAll
class SimulationResource {

    private static final String RESIDENT = "resident";

    private final Simulations simulations;
    private final OwnStart own;
    private final Turns turns;
    private final Supplier<Explainer> explainers;
    private final SecurityIdentity caller;
    private final CurrentResident resident;
    private final Clock clock;

    SimulationResource(
            Simulations simulations,
            OwnStart own,
            Turns turns,
            Supplier<Explainer> explainers,
            SecurityIdentity caller,
            CurrentResident resident,
            Clock clock) {
        this.simulations = simulations;
        this.own = own;
        this.turns = turns;
        this.explainers = explainers;
        this.caller = caller;
        this.resident = resident;
        this.clock = clock;
    }

    @POST
    @Operation(summary = "What every right would become, month by month, if something changed. Nothing is kept.")
    @APIResponse(responseCode = "200", description = "Every right now, after, the difference, and each month.")
    @APIResponse(responseCode = "400", description = "malformedSimulation, with the fields that are wrong.")
    @APIResponse(responseCode = "401", description = "For me, without a login.")
    @APIResponse(responseCode = "404", description = "unknownHousehold: for me, of whom no household is known.")
    @APIResponse(responseCode = "503", description = "tooManySimulations: others ask at this moment; see Retry-After.")
    public RestResponse<SimulationView> simulate(
            @NotNull SimulationRequest request,
            @QueryParam("language") String language,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        Language chosen = LanguageChoice.of(language, accepted);
        return Boolean.TRUE.equals(request.forMe()) ? forMe(request, chosen) : forAnybody(request, chosen);
    }

    private RestResponse<SimulationView> forMe(SimulationRequest request, Language language) {
        requireResident();
        Violations violations = new Violations();
        if (request.known() != null) {
            violations.add("known", "For yourself we begin with what we know.");
        }
        Asked asked = asked(request, Imagined.THREE_YEARS, violations);
        Start start = own.of(resident.id());
        Made made = simulations.byNow();
        return turns.with(() -> answer(
                Imagining.of(() -> made.simulation().of(start, asked.changes(), asked.horizon())),
                made,
                asked,
                language,
                null));
    }

    private RestResponse<SimulationView> forAnybody(SimulationRequest request, Language language) {
        Made made = simulations.byNow();
        Violations violations = new Violations();
        Known known = new KnownNow(violations, made.facts(), CivilDay.today(clock)).read(request.known());
        Asked asked = asked(request, Imagined.A_YEAR, violations);
        return turns.with(() -> answer(
                Imagining.of(() -> made.simulation().of(known, asked.changes(), asked.horizon())),
                made,
                asked,
                language,
                known));
    }

    /** @param said null for a resident, who says nothing of now */
    private RestResponse<SimulationView> answer(
            Imagining imagining, Made made, Asked asked, Language language, Known said) {
        return ResponseBuilder.ok(view(imagining.outlook(), made, asked, language, said))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header("Server-Timing", imagining.timing())
                .build();
    }

    private SimulationView view(Outlook outlook, Made made, Asked asked, Language language, Known said) {
        boolean isKnown = said == null;
        Telling telling = new Telling(explainers.get(), made.facts(), outlook, language, asked.horizon(), isKnown);
        List<OfRight> told = telling.tell();
        return new SimulationView(
                language.tag(),
                isKnown,
                asked.horizon().all(),
                told,
                isKnown ? List.of() : telling.questions(said.facts(), told));
    }

    private record Asked(Changes changes, Horizon horizon) {}

    private Asked asked(SimulationRequest request, int mostMonths, Violations violations) {
        Imagined imagined = new Imagined(violations);
        Horizon horizon = imagined.horizon(request.months(), mostMonths, CivilDay.today(clock));
        Changes changes = imagined.changes(request.changes(), horizon);
        violations.refuse();
        return new Asked(changes, horizon);
    }

    private void requireResident() {
        if (caller.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (!caller.hasRole(RESIDENT)) {
            throw new ForbiddenException();
        }
    }
}
