package gent.rechtstreeks.granting.grant;

import gent.rechtstreeks.granting.grant.Decision.Decided;
import gent.rechtstreeks.granting.grant.Decision.Ignored;
import java.util.List;

/** Decides what an assessment means for its case and for the grants that stand. */
public final class Decide {

    private Decide() {}

    /**
     * @param existing the grants of the same right for the same subject or for a resident that the assessment covers,
     *     and the grant that the case holds
     * @param objected somebody whom it concerns objects to being treated proactively: then only a human acts (GDPR 21)
     */
    public static Decision on(Case before, List<Grant> existing, Assessment assessment, boolean objected) {
        if (!before.isBehind(assessment)) {
            return new Ignored();
        }
        Turn turn = new Turn(before, assessment);
        Decided usual = assessment.motivation().isKeptQuiet() ? quietly(turn, existing) : decide(turn, existing);
        return objected && (wouldAct(assessment) || usual.tellsNews())
                ? turn.leftToHuman(TaskKind.OBJECTION, held(turn, existing))
                : usual;
    }

    /** What would only be told is there to be read; anything else goes as ever, and nobody hears of it (I8). */
    private static Decided quietly(Turn turn, List<Grant> existing) {
        boolean onlyToTell = turn.assessment().verdict() instanceof Verdict.Eligible(Mode mode) && mode != Mode.ASSIST;
        return turn.inSilence(onlyToTell ? Withholding.quietly(turn) : decide(turn, existing));
    }

    private static Decided decide(Turn turn, List<Grant> existing) {
        return switch (turn.assessment().verdict()) {
            case Verdict.Eligible(Mode mode) when mode == Mode.GRANT -> Granting.decide(turn, existing);
            case Verdict.FactsMissing(List<MissingFact> facts) -> Withholding.untilKnown(turn, facts);
            case Verdict.FactsUnavailable none
            when turn.before().holdsGrant() -> turn.toHuman(TaskKind.FACTS_UNAVAILABLE, held(turn, existing));
            case Verdict.FactsUnavailable none -> Withholding.untilFoundOut(turn);
            case Verdict.Eligible eligible when turn.before().holdsGrant() -> inDoubt(turn, existing);
            case Verdict.NotEligible no when turn.leavesAGrantInDoubt() -> inDoubt(turn, existing);
            case Verdict.NotEligible no -> Withholding.notEligible(turn);
            case Verdict.Eligible(Mode mode) -> Telling.decide(turn, mode);
        };
    }

    /** To grant, to tell, to ask. Taking back what was told spares people, whoever objects. */
    private static boolean wouldAct(Assessment assessment) {
        Verdict verdict = assessment.verdict();
        return !assessment.motivation().isKeptQuiet()
                && (verdict instanceof Verdict.Eligible || verdict instanceof Verdict.FactsUnavailable);
    }

    /** A right that was granted is not ended by the machine alone. */
    private static Decided inDoubt(Turn turn, List<Grant> existing) {
        return turn.sparing(turn.toHuman(TaskKind.GRANT_IN_DOUBT, held(turn, existing)));
    }

    private static List<Grant> held(Turn turn, List<Grant> existing) {
        return existing.stream()
                .filter(grant ->
                        turn.before().grantId().filter(grant.id()::equals).isPresent())
                .toList();
    }
}
