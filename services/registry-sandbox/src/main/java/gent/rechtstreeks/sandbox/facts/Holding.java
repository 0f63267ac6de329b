package gent.rechtstreeks.sandbox.facts;

import gent.rechtstreeks.sandbox.population.Population;
import java.time.LocalDate;

/** For how long a source says that something holds. */
enum Holding {
    YEAR {
        @Override
        Days around(LocalDate day) {
            LocalDate newYear = day.withDayOfYear(1);
            return new Days(newYear, newYear.plusYears(1));
        }
    },
    SCHOOL_YEAR {
        @Override
        Days around(LocalDate day) {
            LocalDate september = LocalDate.of(day.getYear(), SEPTEMBER, 1);
            LocalDate begin = day.isBefore(september) ? september.minusYears(1) : september;
            return new Days(begin, begin.plusYears(1));
        }
    },
    ALWAYS {
        @Override
        Days around(LocalDate day) {
            return new Days(Population.STATUSES_SINCE, null);
        }
    };

    private static final int SEPTEMBER = 9;

    /** The days of which it speaks when it is asked about that one. */
    abstract Days around(LocalDate day);
}
