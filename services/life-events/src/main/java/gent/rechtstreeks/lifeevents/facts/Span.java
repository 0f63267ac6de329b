package gent.rechtstreeks.lifeevents.facts;

import java.time.LocalDate;

/**
 * The days that something speaks of.
 *
 * @param from null when it is open
 * @param until first day that it no longer speaks of; null when it is open
 */
record Span(LocalDate from, LocalDate until) {

    static Span day(LocalDate day) {
        return new Span(day, day.plusDays(1));
    }

    boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && endsAfter(day);
    }

    boolean endsAfter(LocalDate day) {
        return until == null || day.isBefore(until);
    }

    /** What is left of it around a day when the other, which does not contain that day, is taken away. */
    Span without(Span other, LocalDate day) {
        boolean before = other.until != null && !other.until.isAfter(day);
        return before ? new Span(later(from, other.until), until) : new Span(from, earlier(until, other.from));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || one.isAfter(other) ? other : one;
    }
}
