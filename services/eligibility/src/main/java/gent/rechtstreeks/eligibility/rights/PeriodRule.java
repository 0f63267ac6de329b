package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.Period;
import java.time.LocalDate;
import java.time.Month;

/**
 * For which days an answer counts, from the day of the event.
 *
 * @param months how many, for {@link Kind#MONTHS}; 0 for the others
 */
public record PeriodRule(Kind kind, int months) {

    /** The regimes of dates that rights have. */
    public enum Kind {
        FROM_THE_DAY,
        FROM_THE_FIRST_OF_THE_MONTH,
        FROM_THE_FIRST_OF_NEXT_MONTH,
        CALENDAR_YEAR,
        AWARD_YEAR,
        MONTHS
    }

    /** As in the card. */
    public String name() {
        return kind == Kind.MONTHS ? "MONTHS_" + months : kind.name();
    }

    public Period of(LocalDate day) {
        return switch (kind) {
            case FROM_THE_DAY -> Period.startingOn(day);
            case FROM_THE_FIRST_OF_THE_MONTH -> Period.startingOn(day.withDayOfMonth(1));
            case FROM_THE_FIRST_OF_NEXT_MONTH ->
                Period.startingOn(day.withDayOfMonth(1).plusMonths(1));
            case CALENDAR_YEAR -> Period.calendarYearOf(day);
            case AWARD_YEAR -> awardYearOf(day);
            case MONTHS -> new Period(day, day.plusMonths(months));
        };
    }

    private static Period awardYearOf(LocalDate day) {
        LocalDate september = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
        LocalDate from = day.isBefore(september) ? september.minusYears(1) : september;
        return new Period(from, from.plusYears(1));
    }
}
