package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.grant.MissingFact;
import gent.rechtstreeks.granting.grant.Outcome;
import gent.rechtstreeks.granting.grant.store.DecisionRow;
import gent.rechtstreeks.granting.grant.store.DecisionRows;
import gent.rechtstreeks.kit.read.Trail;
import gent.rechtstreeks.kit.read.TrailStep;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was decided after one life event, for operators: no word about a person. */
@Path("/trail")
@RolesAllowed("operator")
class TrailResource {

    private final DecisionRows decisions;

    TrailResource(DecisionRows decisions) {
        this.decisions = decisions;
    }

    @GET
    public Trail trail(@QueryParam("lifeEvent") String lifeEvent) {
        UUID id = Uuids.parse(lifeEvent);
        return Trail.of(
                id, decisions.after(id).stream().map(TrailResource::step).toList());
    }

    private static TrailStep step(DecisionRow row) {
        return new TrailStep(
                row.decidedAt(), "decided", row.right(), row.outcome().name(), detail(row));
    }

    private static String detail(DecisionRow row) {
        if (row.outcome() == Outcome.WAITING_FOR_FACTS) {
            return waitsFor(row.motivation().missingFacts());
        }
        return row.taskKind() == null
                ? "revision " + row.revision()
                : "a human looks: " + row.taskKind().name().toLowerCase().replace('_', '-');
    }

    private static String waitsFor(List<MissingFact> missing) {
        String facts = missing.stream().map(MissingFact::fact).distinct().collect(Collectors.joining(", "));
        long residents =
                missing.stream().map(MissingFact::residentId).distinct().count();
        return "missing %s of %d resident%s".formatted(facts, residents, residents == 1 ? "" : "s");
    }
}
