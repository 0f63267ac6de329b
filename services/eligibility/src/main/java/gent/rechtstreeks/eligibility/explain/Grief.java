package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Answers after a loss: a person tells what there is to tell, and no text of ours speaks of money or of terms (I8). */
final class Grief {

    private static final Set<String> REASONS = Set.of("stillborn", "child-deceased", "subject-deceased");
    private static final Map<String, String> FACTS =
            Map.of("birth-outcome", "STILLBORN", "born-alive", "false", "child-deceased", "true");

    /** What rights that are not the child's say of its birth. */
    private static final Set<String> OF_A_BIRTH = Set.of("birth-date", "birth-stage", "birth-outcome");

    private Grief() {}

    /** Whether it would say of a right that goes on that it came with the birth of a child whom the reader has lost. */
    static boolean recalls(UsedFact fact, Assessment assessment, Reader reader) {
        return OF_A_BIRTH.contains(fact.fact())
                && assessment.facts().stream()
                        .anyMatch(used -> used.fact().equals("birth-date")
                                && reader.losses().contains(LocalDate.parse(used.value())));
    }

    static boolean isIn(Assessment assessment) {
        return assessment.outcome() instanceof Outcome.NotEligible no && no.isKeptQuiet()
                || assessment.outcome().reasons().stream().anyMatch(REASONS::contains)
                || assessment.facts().stream().anyMatch(Grief::tellsOfALoss);
    }

    private static boolean tellsOfALoss(UsedFact fact) {
        return fact.value().equals(FACTS.get(fact.fact()));
    }
}
