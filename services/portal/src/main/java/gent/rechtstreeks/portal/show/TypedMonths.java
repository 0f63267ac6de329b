package gent.rechtstreeks.portal.show;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Months as people type them here: 3/2021 or 03-2021, with commas between them. */
final class TypedMonths {

    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");

    private TypedMonths() {}

    /** As services read them; empty when one of them is none. */
    static Optional<List<String>> sent(String typed) {
        List<Matcher> months = Stream.of(typed.split("[,;]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(MONTH::matcher)
                .toList();
        return months.isEmpty() || !months.stream().allMatch(Matcher::matches)
                ? Optional.empty()
                : Optional.of(months.stream()
                        .map(month -> "%s-%02d".formatted(month.group(2), Integer.parseInt(month.group(1))))
                        .toList());
    }
}
