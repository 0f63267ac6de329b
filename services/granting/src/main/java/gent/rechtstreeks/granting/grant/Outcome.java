package gent.rechtstreeks.granting.grant;

/** What a decision came to; each one is a line in the history of its case. */
public enum Outcome {
    GRANTED,
    /** A standing grant got a higher amount. */
    RAISED,
    /** A standing grant already gives this. */
    SETTLED,
    /** A standing grant stays, although the assessment no longer supports it. */
    KEPT,
    INFORMED,
    REMINDED,
    FULFILLED,
    NOT_ELIGIBLE,
    /** The move did not happen, so nothing is left to decide. */
    LAPSED,
    WAITING_FOR_FACTS,
    ASSISTED,
    NOTHING_TO_TELL,
    /** The right is there, and no message may speak of it now. */
    KEPT_QUIET,
    /** Two people turned out to be one: another case of the same goes on. */
    JOINED;

    /** Whether the resident has what there is to have or to do, or nothing happened: no human need look any more. */
    public boolean settlesTasks() {
        return switch (this) {
            case GRANTED, RAISED, SETTLED, INFORMED, REMINDED, FULFILLED, LAPSED, NOTHING_TO_TELL -> true;
            case KEPT, KEPT_QUIET, NOT_ELIGIBLE, WAITING_FOR_FACTS, ASSISTED, JOINED -> false;
        };
    }
}
