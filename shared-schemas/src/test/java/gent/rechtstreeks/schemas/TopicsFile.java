package gent.rechtstreeks.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** Reads {@code topics.yaml}; a topic that misses something is refused. */
final class TopicsFile {

    private TopicsFile() {}

    static List<Topic> read() {
        try (InputStream yaml = TopicsFile.class.getResourceAsStream("/topics.yaml")) {
            Map<String, List<Map<String, Object>>> content = new Yaml().load(yaml);
            return content.get("topics").stream().map(TopicsFile::topic).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Topic topic(Map<String, Object> entry) {
        return new Topic(
                text(entry, "name"),
                text(entry, "record"),
                text(entry, "publishedBy"),
                services(entry),
                text(entry, "key"),
                Integer.parseInt(text(entry, "partitions")),
                text(entry, "retention"),
                isCompacted(entry));
    }

    /** A compacted topic also says how soon, and for how long a deletion can be seen. */
    private static boolean isCompacted(Map<String, Object> entry) {
        boolean compacted = Boolean.TRUE.equals(entry.get("compacted"));
        if (compacted) {
            text(entry, "maxCompactionLag");
            text(entry, "deleteRetention");
        }
        return compacted;
    }

    private static String text(Map<String, Object> entry, String key) {
        return Objects.requireNonNull(entry.get(key), () -> entry.get("name") + " has no " + key)
                .toString();
    }

    private static List<String> services(Map<String, Object> entry) {
        List<?> names =
                (List<?>) Objects.requireNonNull(entry.get("readBy"), () -> entry.get("name") + " has no readBy");
        return names.stream().map(Object::toString).toList();
    }
}
