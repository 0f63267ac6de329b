package gent.rechtstreeks.granting.grant;

import java.time.LocalDate;

/**
 * A half-open stretch of civil days.
 *
 * @param from the first day
 * @param until the first day after it; null when it has no end
 */
public record Period(LocalDate from, LocalDate until) {

    public Period {
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Period other) {
        return beginsBefore(other.until) && other.beginsBefore(until);
    }

    private boolean beginsBefore(LocalDate end) {
        return end == null || from.isBefore(end);
    }
}
