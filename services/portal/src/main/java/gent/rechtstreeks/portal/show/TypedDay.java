package gent.rechtstreeks.portal.show;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** A day as a browser sends it, or as people type it here where a browser offers no calendar. */
final class TypedDay {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** @throws java.time.DateTimeException when it is no day */
    static LocalDate of(String typed) {
        return typed.contains("/") ? LocalDate.parse(typed, WRITTEN) : LocalDate.parse(typed);
    }
}
