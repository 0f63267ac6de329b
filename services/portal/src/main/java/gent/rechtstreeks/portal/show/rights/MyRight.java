package gent.rechtstreeks.portal.show.rights;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.AssessmentLine.Mode;
import gent.rechtstreeks.portal.ask.AssessmentLine.Outcome;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.Decision.State;
import gent.rechtstreeks.portal.ask.Money;
import gent.rechtstreeks.portal.ask.Subject;
import gent.rechtstreeks.portal.show.Nth;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One right in the list.
 *
 * @param decision what was decided on it; null when nothing was, or when that is not known now
 * @param nth of which of several children born on one day it is; null when that says nothing
 */
record MyRight(AssessmentLine line, Decision decision, Marks marks, Nth nth) {

    MyRight as(Nth which) {
        return new MyRight(line, decision, marks, which);
    }

    boolean isIn(State state) {
        return decision != null && decision.state() == state;
    }

    Group group() {
        return Group.of(line, decision);
    }

    /** What was granted, whatever the rules say by now; null when there is none. */
    public Money amount() {
        Money decided = decision == null ? null : decision.amount();
        return decided != null && (isGranted() || line.amount() == null) ? decided : line.amount();
    }

    /** The sentence of the rules on it; null when they say another amount than was granted. */
    public String howMuch() {
        return Objects.equals(amount(), line.amount()) ? line.howMuch() : null;
    }

    /** Of the period of what the resident has; null when it has no end, or when there is nothing yet to end. */
    public LocalDate lastDay() {
        LocalDate end = isGranted() ? decision.validUntil() : line.validUntil();
        return end == null || group() != Group.GOT ? null : end.minusDays(1);
    }

    /** Of which child it is; null when it is of none, and where the line stands for whoever it may be of. */
    public LocalDate childBornOn() {
        return isNoYes() ? null : line.childBornOn();
    }

    boolean isOfAChild() {
        return line.subject() == Subject.CHILD;
    }

    boolean isGranted() {
        return decision != null && decision.isGrant();
    }

    public boolean isObligation() {
        return line.mode() == Mode.REMIND;
    }

    /** Its own sentence stands there where the heading alone may mean several things. */
    public boolean isToBeExplained() {
        return switch (group()) {
            case OPEN -> line.outcome() != Outcome.FACTS_MISSING;
            case NO -> true;
            case ASK -> line.perhaps();
            case DUTY, GOT, DONE -> false;
        };
    }

    /** Whether how the decision stands says more than the heading does. */
    public boolean isStateNews() {
        return decision != null && decision.state() != State.INFORMED && decision.state() != State.WAITING_FOR_FACTS;
    }

    boolean isNoYes() {
        return group() == Group.OPEN || group() == Group.NO;
    }
}
