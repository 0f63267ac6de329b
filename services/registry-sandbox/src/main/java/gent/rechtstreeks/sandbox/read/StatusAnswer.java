package gent.rechtstreeks.sandbox.read;

import gent.rechtstreeks.sandbox.population.store.KnownStatus;
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

    /** A status counts for the calendar year of the day asked about; {@code person} is null for a stranger. */
    static StatusAnswer of(String insz, KnownStatus person, LocalDate on, Instant now) {
        if (person == null) {
            return new StatusAnswer(insz, State.NOT_REGISTERED, null, null, null, null);
        }
        if (person.since() == null || on.isBefore(person.since())) {
            return new StatusAnswer(insz, State.NO_DATA, null, null, null, null);
        }
        LocalDate newYear = on.withDayOfYear(1);
        LocalDate from = newYear.isBefore(person.since()) ? person.since() : newYear;
        return new StatusAnswer(insz, State.KNOWN, person.increasedReimbursement(), from, newYear.plusYears(1), now);
    }
}
