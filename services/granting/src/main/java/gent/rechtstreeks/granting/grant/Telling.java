package gent.rechtstreeks.granting.grant;

import gent.rechtstreeks.granting.grant.Decision.Decided;
import java.util.List;

/** Rights that the machine does not give itself: it tells of them, reminds of them, or calls a human. */
final class Telling {

    private Telling() {}

    static Decided decide(Turn turn, Mode mode) {
        return switch (mode) {
            case PROPOSE -> propose(turn);
            case INFORM -> inform(turn);
            case REMIND -> tell(turn, new CaseState.Reminded(), Outcome.REMINDED, Kind.REMINDED);
            case ASSIST -> assist(turn);
            case GRANT -> throw new IllegalArgumentException("a grant is more than telling");
        };
    }

    /**
     * A proposal is a prefilled application that has somewhere to go, and none has yet. So the resident hears of the
     * right, finds what to hand in beside the decision, and hands it in.
     */
    private static Decided propose(Turn turn) {
        return inform(turn);
    }

    private static Decided inform(Turn turn) {
        return tell(turn, new CaseState.Informed(), Outcome.INFORMED, Kind.INFORMED);
    }

    private static Decided tell(Turn turn, CaseState state, Outcome outcome, Kind kind) {
        return turn.hasNobodyToTell()
                ? turn.telling(new CaseState.Assisted(), Outcome.ASSISTED, kind)
                        .with(new HumanTask(TaskKind.NOBODY_TO_TELL, List.of()))
                : turn.telling(state, outcome, kind);
    }

    private static Decided assist(Turn turn) {
        return turn.telling(new CaseState.Assisted(), Outcome.ASSISTED, Kind.ASSISTED)
                .with(new HumanTask(TaskKind.ASSIST, List.of()));
    }
}
