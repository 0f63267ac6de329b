package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;

/** What came with something that happened in a month, until its period or the last day to act is over. */
record Lasting(YearMonth month, Assessment answer) {

    /** What is said of the same right of the same subject counts from then on: at the next birthday, say. */
    boolean isReplacedBy(Lasting later) {
        return answer.right().equals(later.answer.right()) && answer.subject().equals(later.answer.subject());
    }

    boolean isOverOn(LocalDate day) {
        LocalDate until = answer.period().until();
        if (until == null && answer.outcome() instanceof Outcome.Eligible found && found.deadline() != null) {
            return found.deadline().isBefore(day);
        }
        return until != null && !until.isAfter(day);
    }
}
