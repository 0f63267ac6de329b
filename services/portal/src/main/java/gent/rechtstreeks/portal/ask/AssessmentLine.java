package gent.rechtstreeks.portal.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What the rules say of one right, in a line.
 *
 * @param subject whose right it is, never by name
 * @param childBornOn of which child of the reader it is; null when it is of none
 * @param validUntil first day after the period; null when it has no end
 * @param amount null when there is none, or while a person still has to look at it
 * @param howMuch the amount in a sentence that says what it is for, a month or once; null when there is none
 * @param deadline last day to act; null when there is none
 * @param headline the answer in a sentence, in the language of the page
 * @param perhaps whether a yes leaves open what nobody but its authority can tell
 * @param over whether what it was about never was, or came to an end: only a grant may be left of it
 * @param keptQuiet whether it would hurt to be told of it now: it stands where somebody looks for it, and nowhere else
 */
public record AssessmentLine(
        UUID id,
        String right,
        String name,
        UUID lifeEvent,
        Subject subject,
        LocalDate childBornOn,
        Outcome outcome,
        Mode mode,
        LocalDate validFrom,
        LocalDate validUntil,
        Money amount,
        String howMuch,
        LocalDate deadline,
        String headline,
        boolean perhaps,
        boolean over,
        boolean keptQuiet,
        Instant assessedAt) {

    /** An answer that lacks these is none. */
    public AssessmentLine {
        Objects.requireNonNull(id);
        Objects.requireNonNull(right);
        Objects.requireNonNull(name);
        Objects.requireNonNull(outcome);
    }

    /** The three answers: what is not known is never a no. */
    public enum Outcome {
        ELIGIBLE,
        NOT_ELIGIBLE,
        FACTS_MISSING
    }

    /** What the city does when the right is there. */
    public enum Mode {
        GRANT,
        PROPOSE,
        INFORM,
        REMIND,
        ASSIST
    }
}
