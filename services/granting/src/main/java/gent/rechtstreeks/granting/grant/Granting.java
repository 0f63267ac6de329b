package gent.rechtstreeks.granting.grant;

import gent.rechtstreeks.granting.grant.Decision.Decided;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One right, one subject, one period: one grant (I2), which the machine can raise but never lower (I6). */
final class Granting {

    private Granting() {}

    static Decided decide(Turn turn, List<Grant> existing) {
        Assessment assessment = turn.assessment();
        if (assessment.motivation().unverified()) {
            return turn.toHuman(TaskKind.UNVERIFIED_PARAMETERS, existing);
        }
        List<Grant> clashing =
                existing.stream().filter(grant -> grant.clashesWith(assessment)).toList();
        if (!clashing.isEmpty()) {
            return turn.toHuman(TaskKind.CLASH, clashing);
        }
        Optional<Grant> standing =
                existing.stream().filter(grant -> grant.isFor(assessment)).findFirst();
        if (holdsAnother(turn.before(), standing)) {
            return turn.toHuman(TaskKind.GRANT_IN_DOUBT, existing);
        }
        return standing.map(grant -> settle(turn, grant)).orElseGet(() -> open(turn));
    }

    private static boolean holdsAnother(Case before, Optional<Grant> standing) {
        Optional<UUID> held = before.grantId();
        return held.isPresent() && !held.equals(standing.map(Grant::id));
    }

    private static Decided open(Turn turn) {
        Grant grant = Grant.opening(turn.assessment());
        Decided granted = turn.tellingOf(grant, Outcome.GRANTED, Kind.GRANTED).with(new GrantChange.Opened(grant));
        return turn.hasNobodyToTell() ? granted.with(new HumanTask(TaskKind.NOBODY_TO_TELL, List.of(grant))) : granted;
    }

    private static Decided settle(Turn turn, Grant grant) {
        Terms terms = turn.assessment().terms();
        if (!Objects.equals(grant.payee(), terms.payee())) {
            return turn.toHuman(TaskKind.OTHER_PAYEE, List.of(grant));
        }
        if (grant.sameAmountAs(terms)) {
            return leave(turn, grant);
        }
        return grant.lessThan(terms) ? raise(turn, grant) : turn.toHuman(TaskKind.LOWER_AMOUNT, List.of(grant));
    }

    private static Decided leave(Turn turn, Grant grant) {
        Grant wider = grant.covering(turn.assessment().terms().covered());
        boolean widens = !wider.equals(grant);
        Decided settled = settled(turn, settledBy(grant, widens, turn.before()));
        return widens ? settled.with(new GrantChange.Widened(grant, wider)) : settled;
    }

    /** Nobody needs to hear of a grant that stands already; but no human looks any more either. */
    private static Decided settled(Turn turn, CaseState state) {
        return turn.before().told(Kind.ASSISTED)
                ? turn.takingBack(state, Outcome.SETTLED, Kind.SILENCED)
                : turn.silently(state, Outcome.SETTLED);
    }

    private static CaseState settledBy(Grant grant, boolean widens, Case before) {
        return switch (before.state()) {
            case CaseState.Granted granted -> granted;
            case CaseState.Settled settled -> new CaseState.Settled(grant.id(), widens || settled.widened());
            default -> new CaseState.Settled(grant.id(), widens);
        };
    }

    private static Decided raise(Turn turn, Grant grant) {
        Terms terms = turn.assessment().terms();
        Grant raised = grant.covering(terms.covered()).raisedTo(terms.amountCents());
        return turn.tellingOf(raised, Outcome.RAISED, Kind.RAISED).with(new GrantChange.Widened(grant, raised));
    }
}
