package gent.rechtstreeks.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;

/** One entry of {@code topics.yaml}. */
public record Topic(String name, String record, int partitions, Duration retention, Optional<Compaction> compaction) {

    /** Keep the last record of each key: after how long at most, and how long a deletion stays visible. */
    public record Compaction(Duration maxLag, Duration deleteRetention) {}

    /** The subject under which the registry knows the schema of the values. */
    public String subject() {
        return name + "-value";
    }

    /** The published schema of the values, as text. */
    public String schema() {
        try (InputStream published = Topic.class.getResourceAsStream("/avro/" + name + ".avsc")) {
            if (published == null) {
                throw new StackException("Topic " + name + " has no schema: /avro/" + name + ".avsc does not exist.");
            }
            return new String(published.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    NewTopic toCreate() {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings());
    }

    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("retention.ms", millis(retention));
        settings.put("cleanup.policy", compaction.isPresent() ? "compact" : "delete");
        compaction.ifPresent(compacted -> {
            settings.put("max.compaction.lag.ms", millis(compacted.maxLag()));
            settings.put("delete.retention.ms", millis(compacted.deleteRetention()));
        });
        return settings;
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
