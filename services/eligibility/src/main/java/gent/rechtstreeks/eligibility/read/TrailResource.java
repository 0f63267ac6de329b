package gent.rechtstreeks.eligibility.read;

import gent.rechtstreeks.eligibility.assess.Assessed;
import gent.rechtstreeks.eligibility.assess.MissingFact;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.store.AssessmentRow;
import gent.rechtstreeks.eligibility.assess.store.AssessmentRows;
import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.kit.read.Trail;
import gent.rechtstreeks.kit.read.TrailStep;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was assessed after a life event, for operators: never of whom. */
@Path("/trail")
@RolesAllowed("operator")
public class TrailResource {

    private final AssessmentRows assessments;

    TrailResource(AssessmentRows assessments) {
        this.assessments = assessments;
    }

    @GET
    @Transactional
    @Operation(summary = "Every revision of every assessment after a life event; empty for an unknown one.")
    public Trail trail(@QueryParam("lifeEvent") String lifeEvent) {
        UUID id = id(lifeEvent);
        return Trail.of(
                id,
                assessments.after(List.of(id)).stream().map(TrailResource::step).toList());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException notAnId) {
            throw Problems.badRequest("malformedLifeEvent", "The parameter lifeEvent is a UUID.");
        }
    }

    private static TrailStep step(AssessmentRow row) {
        Assessed assessed = row.assessed();
        String detail = detail(assessed.assessment().outcome());
        return new TrailStep(
                row.assessedAt(),
                "assessed",
                assessed.assessment().right(),
                row.outcome(),
                assessed.revision() == 1 ? detail : "revision " + assessed.revision() + ": " + detail);
    }

    private static String detail(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Eligible yes -> codes(yes);
            case Outcome.NotEligible no -> codes(no);
            case Outcome.FactsMissing open ->
                missing(open.missing()) + (open.reasons().isEmpty() ? "" : ": " + codes(open));
        };
    }

    private static String codes(Outcome outcome) {
        return String.join(", ", outcome.reasons());
    }

    private static String missing(List<MissingFact> missing) {
        String facts = missing.stream().map(MissingFact::fact).distinct().collect(Collectors.joining(", "));
        long residents =
                missing.stream().map(MissingFact::residentId).distinct().count();
        return "missing %s of %d resident%s".formatted(facts, residents, residents == 1 ? "" : "s");
    }
}
