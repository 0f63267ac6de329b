package gent.rechtstreeks.sandbox.facts;

import java.time.LocalDate;

/**
 * The days of which a source speaks.
 *
 * @param until the first day that it does not speak of; null when it is open
 */
public record Days(LocalDate from, LocalDate until) {

    /** What is left when something else begins. */
    Days since(LocalDate day) {
        return day.isAfter(from) ? new Days(day, until) : this;
    }

    /** What is left when something else begins on that day; null when nothing does. */
    Days until(LocalDate day) {
        return day != null && (until == null || day.isBefore(until)) ? new Days(from, day) : this;
    }
}
