package gent.rechtstreeks.eligibility.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads {@code scenarios.yaml}, each value as it stands there. */
final class Scenarios {

    private Scenarios() {}

    static List<Map<?, ?>> read(Path file) {
        try {
            return ((List<?>) YamlText.load(file.toString(), Files.readString(file)))
                    .stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
