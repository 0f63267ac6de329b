package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.AssessmentLine.Mode;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.Decision.State;

/** Under which heading a right stands, in the order of the page. */
enum Group {
    DUTY,
    GOT,
    ASK,
    OPEN,
    DONE,
    NO;

    /** @param decision null when there is none; what was granted stays granted, whatever the rules say by now */
    static Group of(AssessmentLine line, Decision decision) {
        if (decision != null && decision.isGrant()) {
            return GOT;
        }
        return switch (line.outcome()) {
            case ELIGIBLE -> whenEligible(line.mode());
            case FACTS_MISSING -> OPEN;
            case NOT_ELIGIBLE -> isDone(decision) ? DONE : NO;
        };
    }

    /** An obligation that was met, before a reminder or after it. */
    private static boolean isDone(Decision decision) {
        return decision != null && (decision.state() == State.FULFILLED || decision.state() == State.NOTHING_TO_TELL);
    }

    private static Group whenEligible(Mode mode) {
        return switch (mode) {
            case GRANT -> GOT;
            case PROPOSE, INFORM -> ASK;
            case REMIND -> DUTY;
            case ASSIST -> OPEN;
        };
    }
}
