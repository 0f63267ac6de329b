package gent.rechtstreeks.eligibility.rights;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of plain cells: no quotes, comments begin with #, the header is fixed. Each refusal names file and line. */
final class Csv {

    private final String file;
    private final String separator;
    private final List<String> columns;

    Csv(String file, String separator, String header) {
        this.file = file;
        this.separator = separator;
        this.columns = List.of(header.split(separator));
    }

    List<Row> read(String text) {
        List<String> lines = text.lines().toList();
        List<Row> rows = Stream.iterate(0, line -> line < lines.size(), line -> line + 1)
                .filter(line -> !lines.get(line).isBlank() && !lines.get(line).startsWith("#"))
                .map(line -> new Row(line + 1, lines.get(line).split(separator, -1)))
                .toList();
        if (rows.isEmpty() || !List.of(rows.getFirst().cells).equals(columns)) {
            throw new ContentRefused(file, "header", "is another one; write " + String.join(separator, columns));
        }
        return rows.subList(1, rows.size());
    }

    /** One line, by the names of the columns. */
    final class Row {

        private final int line;
        private final String[] cells;

        private Row(int line, String[] cells) {
            this.line = line;
            this.cells = cells;
            if (cells.length != columns.size()) {
                throw new ContentRefused(
                        file,
                        "line " + line,
                        "has %d cells; write %d, without '%s' in a cell"
                                .formatted(cells.length, columns.size(), separator));
            }
        }

        String text(String column) {
            String text = textOrNull(column);
            if (text == null) {
                throw refused(column, "is empty; write a text");
            }
            return text;
        }

        String textOrNull(String column) {
            String cell = cells[columns.indexOf(column)].strip();
            return cell.isEmpty() ? null : cell;
        }

        LocalDate dayOrNull(String column) {
            String cell = textOrNull(column);
            try {
                return cell == null ? null : LocalDate.parse(cell);
            } catch (DateTimeException e) {
                throw refused(column, "'%s' is no day; write one like 2025-01-31".formatted(cell));
            }
        }

        /** A constant, written in small letters with hyphens, or as it is. */
        <E extends Enum<E>> E oneOf(String column, Class<E> type) {
            String cell = text(column);
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant ->
                            constant.name().equals(cell) || kebab(constant).equals(cell))
                    .findFirst()
                    .orElseThrow(
                            () -> refused(column, "'%s' is unknown; write one of %s".formatted(cell, names(type))));
        }

        ContentRefused refused(String column, String why) {
            return new ContentRefused(file, "line %d, %s".formatted(line, column), why);
        }

        private static String names(Class<? extends Enum<?>> type) {
            return Arrays.stream(type.getEnumConstants()).map(Csv::kebab).collect(Collectors.joining(", "));
        }
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
