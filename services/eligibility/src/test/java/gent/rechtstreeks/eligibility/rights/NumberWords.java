package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers of the parameter table as a reader calls them. */
final class NumberWords {

    private static final Map<String, String> UNITS = Map.of(
            "EUR", " EUR", "COUNT", "", "PERCENT", " %", "MONTHS", " months", "DAYS", " days", "HOURS", " hours",
            "FACTOR", " times");

    /** What would be read as an amount. */
    private static final Map<String, String> NAMES =
            Map.of("limitsOfYear", "the award year that these limits belong to, by the year in which it begins");

    private NumberWords() {}

    static String name(String camelCase) {
        return NAMES.getOrDefault(camelCase, spaced(camelCase));
    }

    private static String spaced(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Some of the names in the rows. */
    static String names(List<String> camelCase, List<Parameter> rows) {
        long all = rows.stream().map(Parameter::name).distinct().count();
        return camelCase.size() > 1 && camelCase.size() == all
                ? "all numbers"
                : camelCase.stream().map(NumberWords::name).collect(Collectors.joining(", "));
    }

    static String value(Parameter row) {
        return row.value() + UNITS.get(row.unit());
    }

    static String from(Parameter row) {
        return row.validFrom() == null ? "not dated" : DayWords.of(row.validFrom());
    }

    static String to(Parameter row) {
        if (row.validUntil() != null) {
            return DayWords.lastBefore(row.validUntil());
        }
        return row.validFrom() == null ? "" : "no end known";
    }
}
