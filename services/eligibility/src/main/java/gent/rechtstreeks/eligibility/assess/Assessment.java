package gent.rechtstreeks.eligibility.assess;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
 * @param trace how the rules came to it
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
        List<Parameter> parameters,
        Trace trace) {

    public Assessment {
        trace = trace == null ? Trace.NONE : trace;
    }

    /** One that no rule found. */
    public Assessment(
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
        this(right, ruleVersion, legalBasis, mode, subject, period, addressees, outcome, facts, parameters, Trace.NONE);
    }

    /** The same right for the same subject under the id that stands, now settled as not there; who died is not told. */
    Assessment closed(Outcome.NotEligible why, KnownPeople people) {
        return new Assessment(
                right,
                ruleVersion,
                legalBasis,
                mode,
                subject.knowing(people),
                period,
                people.hasDied(subject.id()) ? List.of() : people.living(addressees),
                why,
                List.of(),
                List.of());
    }

    /**
     * What was said, for those who live. What was found is left to a person, as the machine cannot find the same for them;
     * what waits for facts is not said yet.
     */
    Optional<Assessment> leftTo(KnownPeople people) {
        return switch (outcome) {
            case Outcome.Eligible found -> Optional.of(toldTo(people, Mode.ASSIST, found.leftTo(people)));
            case Outcome.NotEligible no -> Optional.of(toldTo(people, mode, no));
            case Outcome.FactsMissing open -> Optional.empty();
        };
    }

    private Assessment toldTo(KnownPeople people, Mode newMode, Outcome newOutcome) {
        return new Assessment(
                right,
                ruleVersion,
                legalBasis,
                newMode,
                subject,
                period,
                people.living(addressees),
                newOutcome,
                facts,
                parameters,
                trace);
    }

    /** The same answer, which promises no amount. */
    public Assessment withoutAmount() {
        return outcome instanceof Outcome.Eligible found ? answeredBy(mode, found.withoutAmount()) : this;
    }

    /** The same answer, to be given in another way. */
    Assessment answeredBy(Mode other, Outcome newOutcome) {
        return new Assessment(
                right,
                ruleVersion,
                legalBasis,
                other,
                subject,
                period,
                addressees,
                newOutcome,
                facts,
                parameters,
                trace);
    }

    /** The same answer, to be read by whoever looks, and told to nobody. */
    public Assessment keptQuiet() {
        return switch (outcome) {
            case Outcome.Eligible found -> answeredBy(mode, found.keptQuiet());
            case Outcome.FactsMissing open -> answeredBy(mode, open.keptQuiet());
            case Outcome.NotEligible no -> answeredBy(mode, no.keptQuiet());
        };
    }

    /** The same answer, which takes these facts too. */
    public Assessment restingAlsoOn(List<UsedFact> more) {
        return new Assessment(
                right,
                ruleVersion,
                legalBasis,
                mode,
                subject,
                period,
                addressees,
                outcome,
                Stream.concat(facts.stream(), more.stream()).distinct().toList(),
                parameters,
                trace);
    }

    /** The facts that it waits for; none when it is settled. */
    List<MissingFact> missing() {
        return outcome instanceof Outcome.FactsMissing facts ? facts.missing() : List.of();
    }

    /** Whom it covers, pays and tells, and of whom it misses something. */
    public Stream<UUID> named() {
        Stream<UUID> concerned = outcome instanceof Outcome.Eligible eligible
                ? Stream.concat(eligible.covered().stream(), Stream.ofNullable(eligible.payee()))
                : missing().stream().map(MissingFact::residentId);
        return Stream.concat(concerned, addressees.stream());
    }

    /** Whether it says the same on the same grounds, whenever the sources were read. */
    boolean saysTheSameAs(Assessment other) {
        return asSaid().equals(other.asSaid());
    }

    private Assessment asSaid() {
        List<UsedFact> timeless = facts.stream().map(UsedFact::withoutTime).toList();
        return new Assessment(
                right, ruleVersion, legalBasis, mode, subject, period, addressees, outcome, timeless, parameters);
    }
}
