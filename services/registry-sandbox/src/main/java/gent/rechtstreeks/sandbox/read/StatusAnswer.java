package gent.rechtstreeks.sandbox.read;

import gent.rechtstreeks.sandbox.population.StatusHistory;
import gent.rechtstreeks.sandbox.population.StatusPeriod;
import java.time.Instant;
import java.time.LocalDate;

/** What the social security bank says of one person; the last four are null unless the state is {@code KNOWN}. */
record StatusAnswer(
        String insz,
        State state,
        Boolean increasedReimbursement,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant asOf) {

    /** Not registered: the source has no file of this person at all. No data: a file, but no status on that day. */
    enum State {
        KNOWN,
        NO_DATA,
        NOT_REGISTERED
    }

    static StatusAnswer stranger(String insz) {
        return without(insz, State.NOT_REGISTERED);
    }

    /** A status counts for the calendar year of the day asked about, or the part of it in which it was the same. */
    static StatusAnswer of(String insz, StatusHistory history, LocalDate on, Instant now) {
        return history.on(on)
                .map(period -> known(insz, period, on, history.endAfter(on).orElse(LocalDate.MAX), now))
                .orElseGet(() -> without(insz, State.NO_DATA));
    }

    private static StatusAnswer known(String insz, StatusPeriod period, LocalDate on, LocalDate flip, Instant now) {
        LocalDate newYear = on.withDayOfYear(1);
        LocalDate from = newYear.isBefore(period.since()) ? period.since() : newYear;
        LocalDate until = flip.isBefore(newYear.plusYears(1)) ? flip : newYear.plusYears(1);
        return new StatusAnswer(insz, State.KNOWN, period.increasedReimbursement(), from, until, now);
    }

    private static StatusAnswer without(String insz, State state) {
        return new StatusAnswer(insz, state, null, null, null, null);
    }
}
