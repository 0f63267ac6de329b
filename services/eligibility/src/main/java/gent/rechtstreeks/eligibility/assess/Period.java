package gent.rechtstreeks.eligibility.assess;

import java.time.LocalDate;

/**
 * Civil days from the first up to, not including, the last.
 *
 * @param until null when there is no end
 */
public record Period(LocalDate from, LocalDate until) {

    /** The calendar year of that day. */
    public static Period calendarYearOf(LocalDate day) {
        LocalDate newYear = day.withDayOfYear(1);
        return new Period(newYear, newYear.plusYears(1));
    }

    public static Period startingOn(LocalDate day) {
        return new Period(day, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether its last day lies before that day. */
    public boolean isOverOn(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    public boolean overlaps(Period other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }
}
