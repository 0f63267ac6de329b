package gent.rechtstreeks.journeys.world;

import gent.rechtstreeks.kit.arrive.BadMessage;
import gent.rechtstreeks.kit.testing.TopicTape;
import gent.rechtstreeks.kit.wire.CloudEventHeaders;
import gent.rechtstreeks.kit.wire.Codec;
import gent.rechtstreeks.kit.wire.SchemaRegistry;
import gent.rechtstreeks.local.Topic;
import gent.rechtstreeks.local.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Everything that was ever sent on any topic. */
public final class Recorder implements AutoCloseable {

    private final Codec codec;
    private final Map<String, TopicTape> tapes = new TreeMap<>();

    /** How far each topic was at a moment. */
    public record Mark(Map<String, Integer> lengths) {}

    Recorder(String bootstrapServers, String registryUrl) {
        this.codec = new Codec(new SchemaRegistry(registryUrl));
        for (Topic topic : Topics.all()) {
            tapes.put(topic.name(), new TopicTape(bootstrapServers, topic.name()));
        }
    }

    public Mark mark() {
        Map<String, Integer> lengths = new HashMap<>();
        tapes.forEach((topic, tape) -> lengths.put(topic, tape.all().size()));
        return new Mark(lengths);
    }

    /** The records of a topic as they are, partition by partition in their order. */
    public List<ConsumerRecord<String, byte[]>> records(String topic, Mark since) {
        List<ConsumerRecord<String, byte[]>> all = tapes.get(topic).all();
        return all.subList(start(topic, since), all.size());
    }

    /** What can be read of a topic; broken records are left out. */
    public <T extends SpecificRecord> List<Message<T>> messages(String topic, Class<T> type, Mark since) {
        return tapes.get(topic).messages(record -> read(record, type)).stream()
                .skip(start(topic, since))
                .flatMap(Optional::stream)
                .toList();
    }

    public Stream<String> topics() {
        return tapes.keySet().stream();
    }

    @Override
    public void close() {
        tapes.values().forEach(TopicTape::close);
    }

    private static int start(String topic, Mark since) {
        return since.lengths().getOrDefault(topic, 0);
    }

    private <T extends SpecificRecord> Optional<Message<T>> read(ConsumerRecord<String, byte[]> record, Class<T> type) {
        try {
            T content = codec.read(record.value(), type);
            return Optional.of(new Message<>(record, CloudEventHeaders.read(record.headers()), content));
        } catch (BadMessage broken) {
            return Optional.empty();
        }
    }
}
