package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Eligibility with so many pages of one answer each, whose cursors are their numbers. */
record ManyAnswers(int pages) {

    EligibilityApi api() {
        return Answering.with(EligibilityApi.class, "assessments", asked -> page((String) asked[1]));
    }

    private Uni<AssessmentPage> page(String after) {
        int page = after == null ? 0 : Integer.parseInt(after);
        String next = page + 1 < pages ? Integer.toString(page + 1) : null;
        return Uni.createFrom().item(new AssessmentPage(List.of(AssessmentsTest.line("right-" + page)), next));
    }
}
