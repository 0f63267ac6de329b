package gent.rechtstreeks.granting.grant.store;

import gent.rechtstreeks.granting.grant.Assessment;
import gent.rechtstreeks.granting.grant.MissingFact;
import gent.rechtstreeks.granting.grant.Mode;
import gent.rechtstreeks.granting.grant.Terms;
import gent.rechtstreeks.granting.grant.Verdict;
import java.util.List;

/**
 * What the newest assessment says, as a task shows it beside the grants that stand.
 *
 * @param mode null unless eligible
 */
public record Assessed(
        long revision,
        long lifeEventVersion,
        String verdict,
        Mode mode,
        Terms terms,
        List<String> reasons,
        List<MissingFact> missingFacts) {

    static Assessed of(Assessment assessment) {
        return new Assessed(
                assessment.edition().revision(),
                assessment.edition().lifeEventVersion(),
                name(assessment.verdict()),
                assessment.mode().orElse(null),
                assessment.terms(),
                assessment.motivation().reasons(),
                assessment.motivation().missingFacts());
    }

    private static String name(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Eligible eligible -> "ELIGIBLE";
            case Verdict.NotEligible no -> "NOT_ELIGIBLE";
            case Verdict.FactsMissing missing -> "FACTS_MISSING";
            case Verdict.FactsUnavailable none -> "FACTS_MISSING";
        };
    }
}
