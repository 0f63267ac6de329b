package gent.rechtstreeks.lifeevents.csv;

import gent.rechtstreeks.lifeevents.facts.FactDeclaration;
import gent.rechtstreeks.lifeevents.facts.FactDeclaration.Coming;
import gent.rechtstreeks.lifeevents.facts.FactDeclaration.Owner;
import gent.rechtstreeks.lifeevents.facts.FactDeclarations;
import gent.rechtstreeks.lifeevents.facts.FactKind;
import gent.rechtstreeks.lifeevents.facts.FactType;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The declarations of facts: facts.csv of the rights. A line that makes no sense keeps the service from starting. */
public final class FactFile {

    private static final String NAME = "facts/facts.csv";
    private static final int CELLS = 10;

    private FactFile() {}

    public static FactDeclarations read() {
        return FactDeclarations.of(CsvResource.rows(NAME, CELLS).stream()
                .map(FactFile::declaration)
                .toList());
    }

    static FactDeclaration declaration(List<String> cells) {
        try {
            return new FactDeclaration(
                    cells.get(0),
                    Owner.valueOf(constant(cells.get(1))),
                    type(cells.get(2), cells.get(3), cells.get(4)),
                    cells.get(5),
                    Coming.valueOf(constant(cells.get(6))),
                    Map.of("nl", cells.get(7), "fr", cells.get(8), "en", cells.get(9)));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(NAME + ": " + cells.get(0) + ": " + e.getMessage(), e);
        }
    }

    private static FactType type(String type, String codes, String unit) {
        List<String> values = codes.isEmpty() ? List.of() : List.of(codes.split("\\|"));
        return new FactType(kind(type, unit), values);
    }

    private static FactKind kind(String type, String unit) {
        return switch (type + unit) {
            case "boolean" -> FactKind.YES_OR_NO;
            case "date" -> FactKind.DATE;
            case "code" -> FactKind.CODE;
            case "number" -> FactKind.COUNT;
            case "numberEUR" -> FactKind.AMOUNT;
            case "numberHOURS" -> FactKind.HOURS;
            default -> throw new IllegalArgumentException("no type of a fact is " + type + " in " + unit);
        };
    }

    private static String constant(String kebab) {
        return kebab.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
