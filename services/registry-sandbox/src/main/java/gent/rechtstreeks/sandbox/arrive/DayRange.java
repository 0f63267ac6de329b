package gent.rechtstreeks.sandbox.arrive;

import gent.rechtstreeks.kit.read.Problems;
import gent.rechtstreeks.sandbox.population.Population;
import java.time.LocalDate;

/** The days on which something may happen in this city, both ends included. */
record DayRange(LocalDate first, LocalDate last) {

    /** Children are born from the day of the picture on, and nobody is born tomorrow. */
    static DayRange ofBirths(LocalDate today) {
        return new DayRange(Population.SNAPSHOT, today);
    }

    /** Nobody declares a move much later, or announces one much earlier. */
    static DayRange ofMoves(LocalDate today) {
        return new DayRange(today.minusYears(1), today.plusYears(1));
    }

    /** Nobody dies tomorrow. */
    static DayRange ofDeaths(LocalDate today) {
        return new DayRange(today.minusYears(1), today);
    }

    /** A status is known since the first one; a change may lie ahead. */
    static DayRange ofStatuses(LocalDate today) {
        return new DayRange(Population.STATUSES_SINCE, today.plusYears(1));
    }

    LocalDate check(LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw Problems.badRequest("dayOutOfRange", "The day lies between %s and %s.".formatted(first, last));
        }
        return day;
    }
}
