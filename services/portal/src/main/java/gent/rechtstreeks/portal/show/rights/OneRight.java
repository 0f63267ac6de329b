package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.Caller;
import gent.rechtstreeks.portal.ask.EligibilityApi;
import gent.rechtstreeks.portal.ask.ExplainedAssessment;
import gent.rechtstreeks.portal.ask.Explanation.Missing;
import gent.rechtstreeks.portal.ask.Facts;
import gent.rechtstreeks.portal.ask.KnownElsewhere;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Parts;
import gent.rechtstreeks.portal.ask.Service;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Puts together the page of one right. */
@ApplicationScoped
class OneRight {

    private final EligibilityApi eligibility;
    private final Granted granted;
    private final KnownElsewhere elsewhere;
    private final Parts parts;

    OneRight(@RestClient EligibilityApi eligibility, Granted granted, KnownElsewhere elsewhere, Parts parts) {
        this.eligibility = eligibility;
        this.granted = granted;
        this.elsewhere = elsewhere;
        this.parts = parts;
    }

    Uni<RightPage> page(Caller caller, UUID id, Done done, Trouble trouble) {
        return Uni.combine()
                .all()
                .unis(told(caller, id), granted.explained(caller, id))
                .with((told, decision) -> new RightPage(id, told.answer(), decision, told.elsewhere(), done, trouble));
    }

    private Uni<Told> told(Caller caller, UUID id) {
        return parts.of(Service.ELIGIBILITY, eligibility.assessment(caller, id))
                .flatMap(answer -> elsewhere.of(caller, missing(answer)).map(known -> new Told(answer, known)));
    }

    private static List<Missing> missing(Part<ExplainedAssessment> answer) {
        return answer.toOptional().map(told -> told.explanation().missing()).orElse(List.of());
    }

    /** What eligibility says, and what life-events knows of what it misses. */
    private record Told(Part<ExplainedAssessment> answer, List<Facts.Fact> elsewhere) {}
}
