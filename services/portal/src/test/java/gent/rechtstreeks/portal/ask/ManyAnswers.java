package gent.rechtstreeks.portal.ask;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Eligibility with so many pages of one answer each, whose cursors are their numbers. */
record ManyAnswers(int pages) implements EligibilityApi {

    @Override
    public Uni<AssessmentPage> assessments(Caller caller, String after, int limit) {
        int page = after == null ? 0 : Integer.parseInt(after);
        String next = page + 1 < pages ? Integer.toString(page + 1) : null;
        return Uni.createFrom().item(new AssessmentPage(List.of(AssessmentsTest.line("right-" + page)), next));
    }

    @Override
    public Uni<ExplainedAssessment> assessment(Caller caller, UUID id) {
        throw new UnsupportedOperationException();
    }
}
