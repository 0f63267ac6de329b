package gent.rechtstreeks.granting.arrive;

import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.granting.grant.Assessment;
import gent.rechtstreeks.granting.grant.Edition;
import gent.rechtstreeks.granting.grant.Mode;
import gent.rechtstreeks.granting.grant.Occasion;
import gent.rechtstreeks.granting.grant.Period;
import gent.rechtstreeks.granting.grant.Subject;
import gent.rechtstreeks.granting.grant.Terms;
import gent.rechtstreeks.granting.grant.Verdict;
import gent.rechtstreeks.kit.arrive.BadMessage;
import java.util.TreeSet;

/** Turns what came over the wire into what is decided on, and keeps out what makes no sense. */
public final class AssessmentDoor {

    private AssessmentDoor() {}

    /** Refuses what makes no sense, as a {@link BadMessage}. */
    public static Assessment read(gent.rechtstreeks.assessments.Assessment wire) {
        check(wire.getRevision() > 0, "a revision below 1");
        check(!wire.getRight().isBlank(), "no right");
        check(wire.getAmountCents() == null || wire.getAmountCents() >= 0, "an amount below zero");
        return new Assessment(
                edition(wire),
                wire.getRight(),
                subject(wire.getSubject()),
                wire.getLifeEventId(),
                Occasion.valueOf(wire.getOccasion().name()),
                verdict(wire),
                terms(wire),
                MotivationDoor.read(wire));
    }

    private static Edition edition(gent.rechtstreeks.assessments.Assessment wire) {
        return new Edition(
                wire.getAssessmentId(),
                wire.getRevision(),
                wire.getLifeEventVersion(),
                wire.getSubject().getId());
    }

    private static Subject subject(gent.rechtstreeks.assessments.Subject wire) {
        return new Subject(Subject.Kind.valueOf(wire.getKind().name()), wire.getId());
    }

    private static Verdict verdict(gent.rechtstreeks.assessments.Assessment wire) {
        check(
                wire.getOutcome() != Outcome.FACTS_MISSING
                        || !wire.getMissingFacts().isEmpty(),
                "facts are missing but none is named");
        return switch (wire.getOutcome()) {
            case ELIGIBLE -> new Verdict.Eligible(mode(wire));
            case NOT_ELIGIBLE -> new Verdict.NotEligible();
            case FACTS_MISSING -> factsMissing(wire);
            case UNKNOWN -> throw new BadMessage("an unknown outcome");
        };
    }

    private static Verdict factsMissing(gent.rechtstreeks.assessments.Assessment wire) {
        return wire.getMode() == gent.rechtstreeks.assessments.Mode.ASSIST
                ? new Verdict.FactsUnavailable()
                : new Verdict.FactsMissing(MotivationDoor.missingFacts(wire));
    }

    private static Mode mode(gent.rechtstreeks.assessments.Assessment wire) {
        return switch (wire.getMode()) {
            case GRANT -> Mode.GRANT;
            case PROPOSE -> Mode.PROPOSE;
            case INFORM -> Mode.INFORM;
            case REMIND -> Mode.REMIND;
            case ASSIST -> Mode.ASSIST;
            case UNKNOWN -> throw new BadMessage("an unknown mode");
        };
    }

    private static Terms terms(gent.rechtstreeks.assessments.Assessment wire) {
        check(
                wire.getValidUntil() == null || wire.getValidUntil().isAfter(wire.getValidFrom()),
                "a period that ends before it begins");
        return new Terms(
                new Period(wire.getValidFrom(), wire.getValidUntil()),
                wire.getAmountCents(),
                wire.getPayee(),
                new TreeSet<>(wire.getCoveredResidents()),
                new TreeSet<>(wire.getAddressees()),
                wire.getDeadline());
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new BadMessage(otherwise);
        }
    }
}
