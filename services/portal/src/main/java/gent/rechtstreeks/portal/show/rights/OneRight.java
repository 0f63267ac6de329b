package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.Assessments;
import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.EligibilityApi;
import gent.rechtstreeks.portal.ask.ExplainedAssessment;
import gent.rechtstreeks.portal.ask.Explanation.Missing;
import gent.rechtstreeks.portal.ask.Facts;
import gent.rechtstreeks.portal.ask.KnownElsewhere;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Parts;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.show.Nth;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Puts together the page of one right. */
@ApplicationScoped
class OneRight {

    private final EligibilityApi eligibility;
    private final Assessments assessments;
    private final Granted granted;
    private final KnownElsewhere elsewhere;
    private final Parts parts;

    OneRight(
            @RestClient EligibilityApi eligibility,
            Assessments assessments,
            Granted granted,
            KnownElsewhere elsewhere,
            Parts parts) {
        this.eligibility = eligibility;
        this.assessments = assessments;
        this.granted = granted;
        this.elsewhere = elsewhere;
        this.parts = parts;
    }

    Uni<RightPage> page(Caller caller, UUID id, Done done, Trouble trouble) {
        Uni<Part<List<AssessmentLine>>> all = assessments.of(caller).memoize().indefinitely();
        return Uni.combine()
                .all()
                .unis(told(caller, id), granted.explained(caller, id, all), all.map(lines -> nth(id, lines)))
                .with((told, decision, nth) ->
                        new RightPage(id, told.answer(), decision, told.elsewhere(), nth.orElse(null), done, trouble));
    }

    private Uni<Told> told(Caller caller, UUID id) {
        return parts.of(Service.ELIGIBILITY, eligibility.assessment(caller, id))
                .flatMap(answer -> elsewhere.of(caller, missing(answer)).map(known -> new Told(answer, known)));
    }

    /** Of which child it is, numbered as in the list; empty also without the list: then the day of birth must do. */
    private static Optional<Nth> nth(UUID id, Part<List<AssessmentLine>> all) {
        List<AssessmentLine> lines = all.toOptional().orElse(List.of());
        return lines.stream().filter(line -> line.id().equals(id)).findFirst().map(line -> MyRights.nth(line, lines));
    }

    private static List<Missing> missing(Part<ExplainedAssessment> answer) {
        return answer.toOptional().map(told -> told.explanation().missing()).orElse(List.of());
    }

    /** What eligibility says, and what life-events knows of what it misses. */
    private record Told(Part<ExplainedAssessment> answer, List<Facts.Fact> elsewhere) {}
}
