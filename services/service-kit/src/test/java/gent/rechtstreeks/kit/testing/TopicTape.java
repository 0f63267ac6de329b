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
            readOn();
        }
        return List.copyOf(records);
    }

    /** What {@link #all} stand for; each record is read once, so a tape has one reader. */
    public synchronized <T> List<T> messages(Function<ConsumerRecord<String, byte[]>, T> reader) {
        all();
        return read(reader);
    }

    /** All that came up to now; waits a moment for more when nothing new is there, so whoever waits for one asks again at once. */
    public synchronized <T> List<T> messagesAsTheyCome(Function<ConsumerRecord<String, byte[]>, T> reader) {
        readOn();
        return read(reader);
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }

    private void readOn() {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> read(Function<ConsumerRecord<String, byte[]>, T> reader) {
        for (ConsumerRecord<String, byte[]> next : records.subList(messages.size(), records.size())) {
            messages.add(reader.apply(next));
        }
        return (List<T>) List.copyOf(messages);
    }
}
