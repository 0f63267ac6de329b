package gent.rechtstreeks.eligibility.simulate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far one looks ahead.
 *
 * @param months how many, this month included
 */
public record Horizon(LocalDate today, int months) {

    public YearMonth first() {
        return YearMonth.from(today);
    }

    public List<YearMonth> all() {
        return Stream.iterate(first(), month -> month.plusMonths(1))
                .limit(months)
                .toList();
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(first()) && month.isBefore(first().plusMonths(months));
    }

    /** On which day of a month one looks, and what changes in it has changed: the first, or today when that is over. */
    public LocalDate dayOf(YearMonth month) {
        return month.equals(first()) ? today : month.atDay(1);
    }

    /** On which day one looks at what holds for all of a month's year: the first of that year, or today when that is over. */
    LocalDate newYearOf(YearMonth month) {
        LocalDate newYear = month.atDay(1).withDayOfYear(1);
        return newYear.isAfter(today) ? newYear : today;
    }
}
