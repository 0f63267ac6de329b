package gent.rechtstreeks.portal.ask;

import java.util.Objects;

/** One answer of the rules with its explanation, as the resident who asks may read it. */
public record ExplainedAssessment(AssessmentLine assessment, Explanation explanation) {

    public ExplainedAssessment {
        Objects.requireNonNull(explanation);
    }
}
