package gent.rechtstreeks.eligibility.explain;

import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import gent.rechtstreeks.eligibility.rights.Right;
import gent.rechtstreeks.eligibility.rights.RightCard;
import gent.rechtstreeks.eligibility.rights.Rights;
import java.util.Optional;
import java.util.Set;

/** Tells a yes from a perhaps: something counts that nobody but the authority of the right can tell. */
public record Perhaps(Rights rights) {

    /** What the resident is told of, to ask for it elsewhere. */
    private static final Set<Mode> MODES = Set.of(Mode.INFORM, Mode.PROPOSE);

    /** Whether the answer is a perhaps to that reader. */
    public boolean isSaidTo(Reader reader, Answer answer) {
        Optional<RightCard> card = rights.named(answer.assessment().right()).map(Right::card);
        return isSaid(answer, card, new Discretion(answer, reader, rights.facts()));
    }

    /** Who may not read the reasons must not tell those that leave something open from those that do not. */
    static boolean isSaid(Answer answer, Optional<RightCard> card, Discretion discretion) {
        return answer.outcome() instanceof Outcome.Eligible yes
                && MODES.contains(answer.assessment().mode())
                && !Grief.isIn(answer.assessment())
                && card.filter(known -> yes.reasons().stream().allMatch(discretion::mayReadReason)
                                ? known.leavesOpen(yes)
                                : known.maybeLeavesOpen())
                        .isPresent();
    }
}
