package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Verification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code parameters.csv}: a number that is undated and dated, or has two values for one day, refuses the table. */
public final class ParameterCsv {

    private static final String HEADER =
            "right,parameter,value,unit,valid_from,valid_until,source,source_date,verification";
    private static final Pattern CAMEL = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern MONEY = Pattern.compile("[0-9]{1,12}\\.[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final Pattern SOURCE_DATE = Pattern.compile("[12][0-9]{3}(-[0-9]{2}){0,2}");

    private ParameterCsv() {}

    public static ParameterRows read(String file, String text) {
        List<Csv.Row> rows = new Csv(file, ",", HEADER).read(text);
        List<Parameter> parameters = rows.stream().map(ParameterCsv::parameter).toList();
        for (int i = 0; i < rows.size(); i++) {
            checkAgainst(parameters.subList(0, i), parameters.get(i), rows.get(i));
        }
        return new ParameterRows(parameters);
    }

    private static Parameter parameter(Csv.Row row) {
        LocalDate from = day(row, "valid_from");
        LocalDate until = day(row, "valid_until");
        if (until != null && (from == null || !from.isBefore(until))) {
            throw row.refused(
                    "valid_until", "is not after valid_from; write the first day on which it no longer holds");
        }
        return new Parameter(
                row.text("right"),
                matching(row, "parameter", CAMEL, "a name like amountPerChild"),
                value(row),
                row.oneOf("unit", ParameterUnit.class).name(),
                from,
                until,
                row.text("source"),
                row.textOrNull("source_date") == null
                        ? null
                        : matching(row, "source_date", SOURCE_DATE, "a year, a month or a day like 2024-09"),
                row.oneOf("verification", Verification.class));
    }

    private static String value(Csv.Row row) {
        boolean isMoney = row.oneOf("unit", ParameterUnit.class) == ParameterUnit.EUR;
        String value = isMoney
                ? matching(row, "value", MONEY, "euro with two decimals, like 84.00")
                : matching(row, "value", NUMBER, "a number that is not negative");
        return new BigDecimal(value).toPlainString();
    }

    private static String matching(Csv.Row row, String column, Pattern pattern, String instead) {
        String cell = row.text(column);
        if (!pattern.matcher(cell).matches()) {
            throw row.refused(column, "'%s' cannot be used; write %s".formatted(cell, instead));
        }
        return cell;
    }

    private static LocalDate day(Csv.Row row, String column) {
        String cell = row.textOrNull(column);
        try {
            return cell == null ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException noDate) {
            throw row.refused(column, "'%s' is no date; write YYYY-MM-DD, or nothing".formatted(cell));
        }
    }

    private static void checkAgainst(List<Parameter> before, Parameter parameter, Csv.Row row) {
        before.stream()
                .filter(other -> other.right().equals(parameter.right())
                        && other.name().equals(parameter.name())
                        && other.days().overlaps(parameter.days()))
                .findFirst()
                .ifPresent(other -> {
                    throw row.refused(
                            "valid_from",
                            "%s has %s for the same days already; end one where the other begins"
                                    .formatted(parameter.name(), other.value()));
                });
    }
}
