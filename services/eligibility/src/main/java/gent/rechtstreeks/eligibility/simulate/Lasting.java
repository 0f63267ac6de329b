package gent.rechtstreeks.eligibility.simulate;

import gent.rechtstreeks.eligibility.assess.Assessment;
import gent.rechtstreeks.eligibility.assess.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;

/** What came with something that happened in a month, until its period or the last day to act is over. */
record Lasting(YearMonth month, Assessment answer) {

    boolean isOverOn(LocalDate day) {
        LocalDate until = answer.period().until();
        if (until == null && answer.outcome() instanceof Outcome.Eligible found && found.deadline() != null) {
            return found.deadline().isBefore(day);
        }
        return until != null && !until.isAfter(day);
    }
}
