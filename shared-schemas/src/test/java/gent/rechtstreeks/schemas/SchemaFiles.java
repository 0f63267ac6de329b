package gent.rechtstreeks.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/** The schemas by topic: today's, and those of every released version. */
public final class SchemaFiles {

    private static final Path CURRENT = Path.of("src/main/avro");
    private static final Path RELEASED = Path.of("src/test/resources/released");
    private static final String EXTENSION = ".avsc";

    private SchemaFiles() {}

    /** Today's schemas: topic → schema. */
    public static Map<String, Schema> current() {
        return in(CURRENT);
    }

    /** The schemas of every released version: version → topic → schema, oldest first. */
    public static TreeMap<Integer, Map<String, Schema>> released() {
        TreeMap<Integer, Map<String, Schema>> versions = new TreeMap<>();
        try (Stream<Path> folders = Files.list(RELEASED)) {
            folders.forEach(
                    folder -> versions.put(Integer.valueOf(folder.getFileName().toString()), in(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }

    private static Map<String, Schema> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION))
                    .collect(Collectors.toMap(
                            SchemaFiles::topicOf, SchemaFiles::parse, (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String topicOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - EXTENSION.length());
    }

    private static Schema parse(Path file) {
        try {
            return new Schema.Parser().parse(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
