package gent.rechtstreeks.portal.ask;

import java.util.List;

/**
 * A stretch of what the rules say of a resident, the latest first.
 *
 * @param next where to read on; null when there are no more
 */
public record AssessmentPage(List<AssessmentLine> assessments, String next) {

    public AssessmentPage {
        assessments = List.copyOf(assessments);
    }
}
