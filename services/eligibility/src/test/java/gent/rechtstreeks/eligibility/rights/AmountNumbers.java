package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The numbers that the decision {@code amount} chooses from, in the order in which it names them.
 *
 * @param rows all numbers of the right
 */
record AmountNumbers(List<String> names, List<Parameter> rows) {

    private static final Pattern PARAMETER = Pattern.compile("\\bparameters\\.(\\w+)");

    static AmountNumbers of(Right right, List<Parameter> rows) {
        return new AmountNumbers(
                DmnXml.children(DmnXml.definitions(right.name(), right.rules()), "decision")
                        .filter(decision -> decision.getAttribute("name").equals("amount"))
                        .map(decision -> decision.getElementsByTagNameNS("*", "text"))
                        .flatMap(texts -> IntStream.range(0, texts.getLength()).mapToObj(texts::item))
                        .flatMap(
                                text -> PARAMETER.matcher(text.getTextContent()).results())
                        .map(parameter -> parameter.group(1))
                        .distinct()
                        .toList(),
                rows);
    }

    boolean isOne(Parameter row) {
        return names.contains(row.name());
    }

    /** The newest of each. What has ended without a successor is told of as the last, not as what somebody gets. */
    String newest(String amountIs) {
        List<Parameter> newest =
                names.stream().flatMap(name -> last(name).stream()).toList();
        String numbers = newest.stream()
                .map(row -> NumberWords.value(row)
                        + (newest.size() == 1 ? "" : " (%s)".formatted(NumberWords.name(row.name()))))
                .collect(Collectors.joining(", "));
        String amounts = "%s %s.".formatted(numbers, amountIs);
        return lastDay(newest)
                .map(day -> "No amount is known for days after %s. The last %s %s"
                        .formatted(day, newest.size() == 1 ? "was" : "were", amounts))
                .orElse(amounts);
    }

    private Optional<Parameter> last(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).reduce((first, second) -> second);
    }

    /** Empty when one of them has no known end. */
    private static Optional<String> lastDay(List<Parameter> newest) {
        List<LocalDate> ends = newest.stream()
                .map(Parameter::validUntil)
                .filter(Objects::nonNull)
                .toList();
        return ends.size() < newest.size()
                ? Optional.empty()
                : ends.stream().max(LocalDate::compareTo).map(DayWords::lastBefore);
    }
}
