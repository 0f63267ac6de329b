package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What came with something that happened, until its period or the last day to act is over.
 *
 * @param paidOnce whether it is over with its month, when it was there
 */
record Lasting(Happening happening, Assessment answer, boolean paidOnce) {

    boolean isThereIn(YearMonth month, LocalDate day) {
        return YearMonth.from(happening.day()).equals(month) || !isOverOn(day);
    }

    /** What is said of the same right of the same subject counts from then on: at the next birthday, say. */
    boolean isReplacedBy(Lasting later) {
        return answer.right().equals(later.answer.right()) && answer.subject().equals(later.answer.subject());
    }

    boolean isOverOn(LocalDate day) {
        LocalDate until = answer.period().until();
        if (isPaid()) {
            return day.isAfter(happening.day());
        }
        if (until == null && answer.outcome() instanceof Outcome.Eligible found && found.deadline() != null) {
            return found.deadline().isBefore(day);
        }
        return until != null && !until.isAfter(day);
    }

    private boolean isPaid() {
        return paidOnce && answer.mode() != Mode.ASSIST && answer.outcome() instanceof Outcome.Eligible;
    }
}
