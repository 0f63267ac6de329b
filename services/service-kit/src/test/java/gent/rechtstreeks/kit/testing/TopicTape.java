package gent.rechtstreeks.kit.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All records of one topic from its beginning, read on as far as the topic goes at each look. */
public final class TopicTape implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    private final List<Object> messages = new ArrayList<>();

    public TopicTape(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
    }

    /** Everything that stood on the topic when this was called. */
    public synchronized List<ConsumerRecord<String, byte[]>> all() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        }
        return List.copyOf(records);
    }

    /**
     * What {@link #all} stand for. Whoever waits for a message looks again and again, so each record is read once; a tape
     * has one reader.
     */
    @SuppressWarnings("unchecked")
    public synchronized <T> List<T> messages(Function<ConsumerRecord<String, byte[]>, T> reader) {
        List<ConsumerRecord<String, byte[]>> all = all();
        for (int next = messages.size(); next < all.size(); next++) {
            messages.add(reader.apply(all.get(next)));
        }
        return (List<T>) List.copyOf(messages);
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }
}
