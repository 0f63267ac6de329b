package gent.rechtstreeks.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What there is to know about a right before anybody asks it: the facts that its rules name, and every number, day and duration at
 * which it can turn, written in its rules or in the table of parameters. Read from the text of the file, so that it owes
 * nothing to the evaluator that it helps to judge.
 *
 * @param fields the names of the facts of each input
 */
record Thresholds(
        Map<String, List<String>> fields,
        List<BigDecimal> numbers,
        List<LocalDate> days,
        List<Period> durations,
        List<ParameterTable.Row> parameters) {

    private static final Pattern INPUT =
            Pattern.compile("<itemDefinition name=\"(\\w+)\".*?>(.*?)</itemDefinition>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<itemComponent name=\"(\\w+)\"");
    private static final Pattern CELL = Pattern.compile("<text>(.*?)</text>", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\d)\"");
    private static final Pattern DURATION = Pattern.compile("\"(P\\d+[YMD])\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\"-])(\\d+(\\.\\d+)?)(?![\\w\"-])");

    static Thresholds of(RightFolder right, ParameterTable table) {
        String file = read(right);
        List<String> cells = CELL.matcher(file)
                .results()
                .map(match -> match.group(1).replace("..", " .. "))
                .toList();
        return new Thresholds(
                fields(file),
                all(cells, NUMBER, BigDecimal::new),
                all(cells, DAY, LocalDate::parse),
                all(cells, DURATION, Period::parse),
                table.rows().stream()
                        .filter(row -> row.right().equals(right.name()))
                        .toList());
    }

    private static String read(RightFolder right) {
        try {
            return Files.readString(right.rules());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> fields(String file) {
        Map<String, List<String>> fields = new TreeMap<>();
        INPUT.matcher(file)
                .results()
                .filter(match -> !match.group(1).equals("Outcome"))
                .forEach(match -> fields.put(
                        match.group(1).toLowerCase(Locale.ROOT),
                        FIELD.matcher(match.group(2))
                                .results()
                                .map(field -> field.group(1))
                                .toList()));
        return fields;
    }

    private static <T> List<T> all(List<String> cells, Pattern pattern, Function<String, T> read) {
        return cells.stream()
                .flatMap(cell -> pattern.matcher(cell).results())
                .map(match -> read.apply(match.group(1)))
                .distinct()
                .toList();
    }

    /** The parameters in euro and other numbers that hold on a day. */
    List<BigDecimal> on(LocalDate day) {
        return parameters.stream()
                .filter(row -> row.holdsOn(day))
                .map(ParameterTable.Row::value)
                .distinct()
                .toList();
    }

    /** The first and last days of what the rules write and of what the table dates. */
    List<LocalDate> turningDays() {
        Stream<LocalDate> dated = parameters.stream()
                .flatMap(row -> Stream.of(row.validFrom(), row.validUntil()))
                .filter(day -> day.getYear() > 1900 && day.getYear() < 2200);
        return new TreeSet<>(Stream.concat(days.stream(), dated).toList())
                .stream()
                        .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                        .toList();
    }
}
