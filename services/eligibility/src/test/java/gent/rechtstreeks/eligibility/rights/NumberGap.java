package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days of which a number is not known although it was known before them.
 *
 * @param until the first day on which it is known again; null when it is not
 */
record NumberGap(LocalDate from, LocalDate until) {

    private static final Comparator<NumberGap> NEWEST_FIRST =
            Comparator.comparing(NumberGap::from).reversed().thenComparing(gap -> Objects.toString(gap.until()));

    /** With the names of the numbers that lack, the newest first. */
    static Map<NumberGap, List<String>> in(List<Parameter> rows) {
        Map<NumberGap, List<String>> gaps = new TreeMap<>(NEWEST_FIRST);
        rows.stream()
                .collect(Collectors.groupingBy(Parameter::name, TreeMap::new, Collectors.toList()))
                .forEach((name, dated) -> after(dated)
                        .forEach(gap -> gaps.computeIfAbsent(gap, none -> new ArrayList<>())
                                .add(name)));
        return gaps;
    }

    String days() {
        return until == null
                ? "from %s on".formatted(DayWords.of(from))
                : "from %s to %s".formatted(DayWords.of(from), DayWords.lastBefore(until));
    }

    private static Stream<NumberGap> after(List<Parameter> rows) {
        List<NumberGap> gaps = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            LocalDate next = row + 1 < rows.size() ? rows.get(row + 1).validFrom() : null;
            LocalDate until = rows.get(row).validUntil();
            if (until != null && !until.equals(next)) {
                gaps.add(new NumberGap(until, next));
            }
        }
        return gaps.stream();
    }
}
