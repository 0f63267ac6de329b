package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Verification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where all of it was read: the pages of the right, and what gave its numbers. */
final class Sources {

    private static final String COMPUTED = " x ";

    private Sources() {}

    static String of(RightCard card, List<Parameter> numbers) {
        List<String> sources = Stream.concat(card.links().stream().map("<%s>"::formatted), ofNumbers(numbers))
                .toList();
        return sources.isEmpty() ? "No page about it was kept." : Markdown.list(sources);
    }

    /** What was computed or assumed was read nowhere. */
    private static Stream<String> ofNumbers(List<Parameter> numbers) {
        Map<String, TreeSet<String>> names = numbers.stream()
                .filter(row -> row.verification() != Verification.UNVERIFIED
                        && !row.source().contains(COMPUTED))
                .collect(Collectors.groupingBy(
                        Parameter::source,
                        TreeMap::new,
                        Collectors.mapping(
                                row -> NumberWords.name(row.name()), Collectors.toCollection(TreeSet::new))));
        return names.entrySet().stream()
                .map(source -> "%s: %s".formatted(source.getKey(), String.join(", ", source.getValue())));
    }
}
