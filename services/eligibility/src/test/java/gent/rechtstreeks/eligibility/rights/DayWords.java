package gent.rechtstreeks.eligibility.rights;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are said aloud. */
final class DayWords {

    private static final DateTimeFormatter ALOUD = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private DayWords() {}

    static String of(LocalDate day) {
        return ALOUD.format(day);
    }

    /** The last day before the first on which something no longer holds. */
    static String lastBefore(LocalDate until) {
        return of(until.minusDays(1));
    }
}
