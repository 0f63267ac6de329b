package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.FactName;
import gent.rechtstreeks.eligibility.assess.LegalBasis;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Period;
import gent.rechtstreeks.eligibility.assess.Subject;
import gent.rechtstreeks.eligibility.assess.Trigger;
import gent.rechtstreeks.eligibility.assess.UsedFact;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a rule is about, for machines to check and people to read: docs/rules/ is made from it.
 *
 * @param right kebab name
 * @param title its Dutch name
 * @param version changes whenever an answer could change
 * @param mode what may be done for who is eligible
 * @param conditions in sentences
 * @param facts what it asks of sources
 * @param parameters names in the parameter table
 * @param unverified what nobody has confirmed
 */
public record RuleCard(
        String right,
        String title,
        String authority,
        String version,
        Mode mode,
        LegalBasis legalBasis,
        Set<Trigger> triggers,
        List<String> conditions,
        List<FactName> facts,
        List<String> parameters,
        List<String> unverified) {

    /** An answer of this rule, in its own mode. */
    Assessment answer(
            Subject subject,
            Period period,
            List<UUID> addressees,
            Outcome outcome,
            List<UsedFact> used,
            List<Parameter> parametersUsed) {
        return answer(mode, subject, period, addressees, outcome, used, parametersUsed);
    }

    /** An answer in another mode than the usual. */
    Assessment answer(
            Mode otherMode,
            Subject subject,
            Period period,
            List<UUID> addressees,
            Outcome outcome,
            List<UsedFact> used,
            List<Parameter> parametersUsed) {
        return new Assessment(
                right, version, legalBasis, otherMode, subject, period, addressees, outcome, used, parametersUsed);
    }
}
