package gent.rechtstreeks.sandbox.facts;

import java.time.LocalDate;

/** The increased reimbursement: a status counts for a calendar year, or the part of it in which it was the same. */
final class Reimbursements {
    private Reimbursements() {}

    static Said of(Subject subject, LocalDate day) {
        Days year = Holding.YEAR.around(day);
        LocalDate flip = subject.statuses().endAfter(day).orElse(null);
        return subject.statuses()
                .on(day)
                .map(period -> new Said(
                        Boolean.toString(period.increasedReimbursement()),
                        year.since(period.since()).until(flip)))
                .orElseGet(() -> new Said(null, year));
    }
}
