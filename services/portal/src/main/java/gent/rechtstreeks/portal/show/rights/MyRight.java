package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.AssessmentLine.Mode;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.Money;
import java.time.LocalDate;

/**
 * One right in the list.
 *
 * @param decision what was decided on it; null when nothing was, or when that is not known now
 */
record MyRight(AssessmentLine line, Decision decision, Marks marks) {

    Group group() {
        return Group.of(line, decision);
    }

    /** Null when there is none. */
    public Money amount() {
        return line.amount() == null && decision != null ? decision.amount() : line.amount();
    }

    /** Of the period that it counts for; null when it has no end, or when nothing is known to count. */
    public LocalDate lastDay() {
        LocalDate end = decision != null && decision.isGrant() ? decision.validUntil() : line.validUntil();
        return end == null || isToBeExplained() ? null : end.minusDays(1);
    }

    public boolean isObligation() {
        return line.mode() == Mode.REMIND;
    }

    /** Under some headings an answer may mean several things; its own sentence says which. */
    public boolean isToBeExplained() {
        return group() == Group.OPEN || group() == Group.NO;
    }
}
