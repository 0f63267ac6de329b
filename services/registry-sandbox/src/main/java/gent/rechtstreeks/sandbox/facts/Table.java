package gent.rechtstreeks.sandbox.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A table in the jar: semicolons, one header line, {@code #} starts a remark. */
final class Table {
    private Table() {}

    /** The rows under the header; each must have this many cells, or the sandbox does not start. */
    static List<List<String>> rows(String name, int cells) {
        return lines(name).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> cells(name, line, cells))
                .toList();
    }

    private static List<String> lines(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String name, String line, int cells) {
        List<String> row = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        if (row.size() != cells) {
            throw new IllegalStateException(name + ": not " + cells + " cells in: " + line);
        }
        return row;
    }
}
