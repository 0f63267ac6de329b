package gent.rechtstreeks.eligibility.rights;

import gent.rechtstreeks.eligibility.rights.FactDeclaration.Comes;
import gent.rechtstreeks.eligibility.rights.FactDeclaration.Of;
import gent.rechtstreeks.eligibility.rights.FactDeclaration.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code facts.csv}: every fact once, with all that can be said of it before anybody has it. */
public final class FactTable {

    private static final String HEADER = "fact;of;type;values;unit;source;comes;nl;fr;en";
    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private FactTable() {}

    public static FactDeclarations read(String file, String text) {
        List<Csv.Row> rows = new Csv(file, ";", HEADER).read(text);
        Set<String> names = new HashSet<>();
        for (Csv.Row row : rows) {
            if (!names.add(row.text("fact"))) {
                throw row.refused("fact", "'%s' is declared already; leave one out".formatted(row.text("fact")));
            }
        }
        return new FactDeclarations(rows.stream().map(FactTable::fact).toList());
    }

    private static FactDeclaration fact(Csv.Row row) {
        Type type = row.oneOf("type", Type.class);
        return new FactDeclaration(
                kebab(row, "fact"),
                row.oneOf("of", Of.class),
                type,
                codes(row, type),
                unit(row, type),
                kebab(row, "source"),
                row.oneOf("comes", Comes.class),
                new Translated(row.text("nl"), row.text("fr"), row.text("en")));
    }

    private static String kebab(Csv.Row row, String column) {
        String name = row.text(column);
        if (!KEBAB.matcher(name).matches()) {
            throw row.refused(column, "'%s' is no kebab name; write one like taxable-income".formatted(name));
        }
        return name;
    }

    private static List<String> codes(Csv.Row row, Type type) {
        String cell = row.textOrNull("values");
        if ((type == Type.CODE) != (cell != null)) {
            throw row.refused(
                    "values", "belongs to the type code; write all codes there, joined by |, and nothing else");
        }
        List<String> codes = cell == null ? List.of() : List.of(cell.split("\\|", -1));
        codes.stream().filter(code -> !CODE.matcher(code).matches()).findFirst().ifPresent(code -> {
            throw row.refused("values", "'%s' is no code; write one like CITY_SCHOOL".formatted(code));
        });
        return codes;
    }

    private static String unit(Csv.Row row, Type type) {
        String unit = row.textOrNull("unit");
        if (unit != null && (type != Type.NUMBER || !FactDeclaration.UNITS.contains(unit))) {
            throw row.refused(
                    "unit",
                    "'%s' does not go here; write EUR for money, HOURS for hours a day, nothing for a count"
                            .formatted(unit));
        }
        return unit;
    }
}
