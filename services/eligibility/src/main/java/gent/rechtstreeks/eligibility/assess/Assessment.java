package gent.rechtstreeks.eligibility.assess;

import java.util.List;
import java.util.UUID;

/**
 * What a rule says of one right for one subject, with all that explains it.
 *
 * @param right kebab name
 * @param ruleVersion the rule that answered
 * @param mode what may be done when eligible; ASSIST also when facts are missing that no source can give
 * @param period the days that the right covers
 * @param addressees the residents to tell
 * @param facts what the outcome rests on
 * @param parameters the dated numbers that were used
 */
public record Assessment(
        String right,
        String ruleVersion,
        LegalBasis legalBasis,
        Mode mode,
        Subject subject,
        Period period,
        List<UUID> addressees,
        Outcome outcome,
        List<UsedFact> facts,
        List<Parameter> parameters) {

    /** The same right for the same subject under the id that stands, now settled as not there; who died is not told. */
    Assessment closed(String reason, KnownPeople people) {
        return new Assessment(
                right,
                ruleVersion,
                legalBasis,
                mode,
                subject.knowing(people),
                period,
                people.hasDied(subject.id()) ? List.of() : people.living(addressees),
                Outcome.NotEligible.because(reason),
                List.of(),
                List.of());
    }

    /** The same answer, to be given in another way. */
    Assessment answeredBy(Mode other, Outcome newOutcome) {
        return new Assessment(
                right, ruleVersion, legalBasis, other, subject, period, addressees, newOutcome, facts, parameters);
    }

    /** The facts that it waits for; none when it is settled. */
    List<MissingFact> missing() {
        return outcome instanceof Outcome.FactsMissing facts ? facts.missing() : List.of();
    }

    /** Whether it says the same on the same grounds, whenever the sources were read. */
    boolean saysTheSameAs(Assessment other) {
        return withoutTimes().equals(other.withoutTimes());
    }

    private Assessment withoutTimes() {
        List<UsedFact> timeless = facts.stream().map(UsedFact::withoutTime).toList();
        return new Assessment(
                right, ruleVersion, legalBasis, mode, subject, period, addressees, outcome, timeless, parameters);
    }
}
