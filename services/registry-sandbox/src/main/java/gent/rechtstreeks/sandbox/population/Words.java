package gent.rechtstreeks.sandbox.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of invented words from the resource folder {@code synthetic}: one a line, {@code #} starts a remark. */
final class Words {
    private Words() {}

    static List<String> read(String name) {
        try (InputStream in = Words.class.getResourceAsStream("/synthetic/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
