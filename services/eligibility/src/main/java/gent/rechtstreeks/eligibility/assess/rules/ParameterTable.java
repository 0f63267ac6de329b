package gent.rechtstreeks.eligibility.assess.rules;

import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Verification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the parameter table. A table that is out of order, overlaps itself or lacks a source does not load.
 *
 * <p>One row is {@code right,parameter,value,unit,valid_from,valid_until,source,source_date,verification}: valid_from may
 * be empty when the source gives no date, valid_until (half-open) when no end is known, source_date (year and month) when
 * the source shows none. No field holds a comma.
 */
public final class ParameterTable {

    private static final String HEADER =
            "right,parameter,value,unit,valid_from,valid_until,source,source_date,verification";
    private static final int COLUMNS = 9;
    private static final Comparator<Parameter> ORDER = Comparator.comparing(Parameter::right)
            .thenComparing(Parameter::name)
            .thenComparing(Parameter::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    private ParameterTable() {}

    /** The table that comes with the rules. */
    public static Parameters ofTheRules() {
        try (InputStream file = ParameterTable.class.getResourceAsStream("/rules/parameters.csv")) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Parameters read(String csv) {
        List<String> lines = csv.lines().filter(line -> !line.isBlank()).toList();
        require(!lines.isEmpty() && lines.getFirst().equals(HEADER), "the header must be " + HEADER);
        List<Parameter> rows = lines.stream().skip(1).map(ParameterTable::row).toList();
        for (int i = 1; i < rows.size(); i++) {
            checkOrder(rows.get(i - 1), rows.get(i));
        }
        return new Parameters(rows);
    }

    private static Parameter row(String line) {
        String[] cells = line.split(",", -1);
        require(cells.length == COLUMNS, "not " + COLUMNS + " columns: " + line);
        try {
            Parameter row = new Parameter(
                    cells[0],
                    cells[1],
                    new BigDecimal(cells[2]).toPlainString(),
                    cells[3],
                    day(cells[4]),
                    day(cells[5]),
                    cells[6],
                    cells[7].isEmpty() ? null : YearMonth.parse(cells[7]).toString(),
                    Verification.valueOf(cells[8]));
            check(row, line);
            return row;
        } catch (RuntimeException e) {
            throw new IllegalStateException("parameters.csv: cannot read " + line + " (" + e.getMessage() + ")", e);
        }
    }

    private static void check(Parameter row, String line) {
        require(!row.right().isBlank() && !row.name().isBlank(), "a right and a name are needed: " + line);
        require(row.unit().equals("EUR"), "unknown unit: " + line);
        require(row.cents() > 0, "not a positive amount: " + line);
        require(!row.source().isBlank(), "a source is needed: " + line);
        require(
                row.validUntil() == null
                        || row.validFrom() != null && row.validFrom().isBefore(row.validUntil()),
                "ends before it begins: " + line);
    }

    private static void checkOrder(Parameter before, Parameter after) {
        require(ORDER.compare(before, after) < 0, "not in order: " + after.name() + " from " + after.validFrom());
        boolean sameParameter =
                before.right().equals(after.right()) && before.name().equals(after.name());
        require(
                !sameParameter
                        || before.validUntil() != null && !before.validUntil().isAfter(after.validFrom()),
                "overlap: " + after.name() + " from " + after.validFrom());
    }

    private static LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException("parameters.csv: " + otherwise);
        }
    }
}
