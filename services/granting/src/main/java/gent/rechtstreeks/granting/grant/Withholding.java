package gent.rechtstreeks.granting.grant;

import gent.rechtstreeks.granting.grant.Decision.Decided;
import java.util.List;
import java.util.function.Supplier;

/** When there is nothing to give, or nothing yet. What a human looks at stays with the human. */
final class Withholding {

    private Withholding() {}

    /**
     * Unknown is not false (I7): what was given stands, and so does what was said while a fact is for a source to say. What
     * only a resident can say, and nobody says, carries no news of a right any more. A reminder stands: who forgets
     * an obligation loses more than who reads of it for nothing.
     */
    static Decided untilKnown(Turn turn, List<MissingFact> facts) {
        CaseState waiting = new CaseState.WaitingForFacts(facts);
        boolean onlyResidentsCanSay = facts.stream().allMatch(MissingFact::isUpToTheResident);
        return unlessStanding(
                turn,
                () -> onlyResidentsCanSay && turn.before().told(Kind.INFORMED)
                        ? turn.takingBack(waiting, Outcome.WAITING_FOR_FACTS, Kind.SILENCED)
                        : turn.silently(waiting, Outcome.WAITING_FOR_FACTS));
    }

    /** What no source can say will not come by itself: a human finds out, and whoever waits hears that. */
    static Decided untilFoundOut(Turn turn) {
        return unlessStanding(turn, () -> turn.telling(new CaseState.Assisted(), Outcome.ASSISTED, Kind.ASSISTED)
                .with(new HumanTask(TaskKind.FACTS_UNAVAILABLE, List.of())));
    }

    private static Decided unlessStanding(Turn turn, Supplier<Decided> otherwise) {
        Case before = turn.before();
        if (before.holdsGrant()) {
            return turn.silently(before.state(), Outcome.KEPT);
        }
        return waitsForHuman(before) ? stayingWithTheHuman(turn) : otherwise.get();
    }

    /** Whoever reads that a human looks, reads it as it is now: other words, other people. */
    private static Decided stayingWithTheHuman(Turn turn) {
        Case before = turn.before();
        return before.isReadBySomebody()
                ? turn.telling(before.state(), Outcome.ASSISTED, Kind.ASSISTED)
                : turn.silently(before.state(), Outcome.ASSISTED);
    }

    static Decided notEligible(Turn turn) {
        if (turn.assessment().motivation().obligationMet()) {
            return obligationMet(turn);
        }
        if (turn.assessment().motivation().neverMoved()) {
            return turn.takingBack(new CaseState.NotEligible(), Outcome.LAPSED, Kind.SILENCED);
        }
        return waitsForHuman(turn.before()) ? turn.sparing(stayingWithTheHuman(turn)) : refused(turn);
    }

    /** The right is there to be read, and no message speaks of it. */
    static Decided quietly(Turn turn) {
        return waitsForHuman(turn.before())
                ? turn.silently(turn.before().state(), Outcome.ASSISTED)
                : turn.silently(new CaseState.KeptQuiet(), Outcome.KEPT_QUIET);
    }

    /** When somebody has before their eyes what would hurt to read now, silence is not enough: a human looks too (I8). */
    private static Decided refused(Turn turn) {
        Decided silenced = turn.takingBack(new CaseState.NotEligible(), Outcome.NOT_ELIGIBLE, Kind.SILENCED);
        boolean hurt =
                turn.assessment().motivation().hurtsToRead() && turn.before().isReadBySomebody();
        return hurt ? silenced.with(new HumanTask(TaskKind.ASSIST, List.of())) : silenced;
    }

    private static Decided obligationMet(Turn turn) {
        Case before = turn.before();
        if (before.isReadBySomebody()) {
            return turn.takingBack(new CaseState.Fulfilled(), Outcome.FULFILLED, Kind.FULFILLED);
        }
        return before.told(Kind.FULFILLED)
                ? turn.silently(new CaseState.Fulfilled(), Outcome.FULFILLED)
                : turn.silently(new CaseState.NothingToTell(), Outcome.NOTHING_TO_TELL);
    }

    private static boolean waitsForHuman(Case before) {
        return before.state() instanceof CaseState.Assisted;
    }
}
