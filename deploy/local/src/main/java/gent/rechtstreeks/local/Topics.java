package gent.rechtstreeks.local;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the platform: {@code topics.yaml} says which, this creates them. */
public final class Topics {

    private Topics() {}

    /** Every topic of the platform. */
    public static List<Topic> all() {
        return TopicsFile.read();
    }

    /** Creates those that are not there yet; leaves the others alone. */
    public static void create(String bootstrapServers) {
        try (Admin admin = admin(bootstrapServers)) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = all().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(Topic::toCreate)
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new StackException(
                    "Kafka did not create the topics: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while creating the topics.", e);
        }
    }

    static Admin admin(String bootstrapServers) {
        return Admin.create(Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "request.timeout.ms",
                "10000",
                "default.api.timeout.ms",
                "15000"));
    }
}
