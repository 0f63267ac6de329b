package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Subject;
import java.util.UUID;

/**
 * What is to be explained.
 *
 * @param household the one that the life event is about
 */
public record Answer(Assessment assessment, UUID household) {

    Outcome outcome() {
        return assessment.outcome();
    }

    boolean isAboutHousehold() {
        return assessment.subject().kind() == Subject.Kind.HOUSEHOLD;
    }
}
