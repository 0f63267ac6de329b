package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import java.util.Map;
import java.util.Set;

/** Answers after a loss: a person tells what there is to tell, and no text of ours speaks of money or of terms (I8). */
final class Grief {

    private static final Set<String> REASONS = Set.of("stillborn", "child-deceased", "subject-deceased");
    private static final Map<String, String> FACTS =
            Map.of("birth-outcome", "STILLBORN", "born-alive", "false", "child-deceased", "true");

    private Grief() {}

    static boolean isIn(Assessment assessment) {
        return assessment.outcome().reasons().stream().anyMatch(REASONS::contains)
                || assessment.facts().stream().anyMatch(Grief::tellsOfALoss);
    }

    private static boolean tellsOfALoss(UsedFact fact) {
        return fact.value().equals(FACTS.get(fact.fact()));
    }
}
