package gent.rechtstreeks.portal.ask;

import java.time.Instant;
import java.util.List;

/**
 * One decision with what came before it.
 *
 * @param toHandIn what the resident can copy who applies; empty unless there is an application to hand in
 * @param arrears what is still due because this decision raised the amount last; null when it did not
 * @param history what was decided before, the first decision first
 */
public record ExplainedDecision(Decision decision, List<HandIn> toHandIn, Money arrears, List<Step> history) {

    public ExplainedDecision {
        toHandIn = List.copyOf(toHandIn);
        history = List.copyOf(history);
    }

    /** A fact of the resident for an application. */
    public record HandIn(String fact, String value) {}

    /** One decision in the history. */
    public record Step(Outcome outcome, Money arrears, Instant decidedAt) {}

    /** What a decision came to. */
    public enum Outcome {
        GRANTED,
        RAISED,
        SETTLED,
        KEPT,
        INFORMED,
        REMINDED,
        FULFILLED,
        NOT_ELIGIBLE,
        LAPSED,
        WAITING_FOR_FACTS,
        ASSISTED,
        NOTHING_TO_TELL,
        KEPT_QUIET,
        JOINED
    }
}
