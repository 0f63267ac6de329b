package gent.rechtstreeks.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The dated parameters, as parameters/parameters.csv has them. What is out of order, overlaps or has no source is refused. */
record ParameterTable(List<Row> rows) {

    private static final String HEADER =
            "right,parameter,value,unit,valid_from,valid_until,source,source_date,verification";
    private static final Set<String> UNITS = Set.of("EUR", "COUNT", "PERCENT", "MONTHS", "DAYS", "HOURS", "FACTOR");
    private static final Set<String> VERIFICATIONS = Set.of("SEEN", "DERIVED", "UNVERIFIED");
    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::right).thenComparing(Row::parameter).thenComparing(Row::validFrom);

    /**
     * One value of one parameter.
     *
     * @param validFrom the first day of all when the source gives no date
     * @param validUntil the first day on which it no longer holds; the last day of all when no end is known
     */
    record Row(String right, String parameter, BigDecimal value, LocalDate validFrom, LocalDate validUntil) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && day.isBefore(validUntil);
        }
    }

    static ParameterTable read() {
        try {
            return read(Files.readAllLines(RightFolder.RESOURCES.resolve("parameters/parameters.csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ParameterTable read(List<String> lines) {
        require(lines.getFirst().equals(HEADER), "the header is " + HEADER);
        List<Row> rows = lines.stream()
                .skip(1)
                .map(line -> row(line, line.split(",", -1)))
                .toList();
        for (int i = 1; i < rows.size(); i++) {
            checkOrder(rows.get(i - 1), rows.get(i));
        }
        return new ParameterTable(rows);
    }

    /** What holds for a right on a day. */
    Map<String, Object> on(String right, LocalDate day) {
        return rows.stream()
                .filter(row -> row.right().equals(right) && row.holdsOn(day))
                .collect(Collectors.toMap(Row::parameter, Row::value));
    }

    Set<String> of(String right) {
        return rows.stream()
                .filter(row -> row.right().equals(right))
                .map(Row::parameter)
                .collect(Collectors.toSet());
    }

    private static Row row(String line, String[] cells) {
        require(cells.length == 9, "nine fields: " + line);
        require(UNITS.contains(cells[3]), "unit is one of " + UNITS + ": " + line);
        require(!cells[3].equals("EUR") || cells[2].matches("\\d+\\.\\d\\d"), "euro with two decimals: " + line);
        require(!cells[6].isBlank(), "a source: " + line);
        require(cells[7].matches("(\\d{4}(-\\d\\d){0,2})?"), "source_date is a year, a month or a day: " + line);
        require(VERIFICATIONS.contains(cells[8]), "verification is one of " + VERIFICATIONS + ": " + line);
        require(cells[5].isEmpty() || !cells[4].isEmpty(), "an end without a beginning: " + line);
        LocalDate from = cells[4].isEmpty() ? LocalDate.MIN : LocalDate.parse(cells[4]);
        LocalDate until = cells[5].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[5]);
        require(from.isBefore(until), "ends before it begins: " + line);
        return new Row(cells[0], cells[1], new BigDecimal(cells[2]), from, until);
    }

    private static void checkOrder(Row before, Row row) {
        require(ORDER.compare(before, row) < 0, "sorted by right, parameter and first day: " + row);
        boolean same = before.right().equals(row.right()) && before.parameter().equals(row.parameter());
        require(!same || !before.validUntil().isAfter(row.validFrom()), "two values for one day: " + row);
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalStateException("parameters.csv: " + rule);
        }
    }
}
