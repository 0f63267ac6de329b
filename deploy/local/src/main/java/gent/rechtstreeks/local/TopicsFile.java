package gent.rechtstreeks.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code topics.yaml} of the shared schemas. */
final class TopicsFile {

    private TopicsFile() {}

    static List<Topic> read() {
        try (InputStream file = TopicsFile.class.getResourceAsStream("/topics.yaml")) {
            return parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Topic> parse(InputStream yaml) {
        Map<String, List<Map<String, Object>>> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return content.get("topics").stream().map(TopicsFile::topic).toList();
    }

    private static Topic topic(Map<String, Object> entry) {
        return new Topic(
                text(entry, "name"),
                text(entry, "record"),
                Integer.parseInt(text(entry, "partitions")),
                duration(text(entry, "retention")),
                compaction(entry));
    }

    private static Optional<Topic.Compaction> compaction(Map<String, Object> entry) {
        if (!Boolean.TRUE.equals(entry.get("compacted"))) {
            return Optional.empty();
        }
        return Optional.of(new Topic.Compaction(
                duration(text(entry, "maxCompactionLag")), duration(text(entry, "deleteRetention"))));
    }

    private static String text(Map<String, Object> entry, String key) {
        Object value = entry.get(key);
        if (value == null) {
            throw new StackException("topics.yaml: the topic " + entry.get("name") + " has no " + key + ".");
        }
        return value.toString();
    }

    /** "7d" or "24h": the units in which one speaks of keeping things. */
    static Duration duration(String text) {
        String iso = text.endsWith("d") ? "P" + text : "PT" + text;
        return Duration.parse(iso);
    }
}
