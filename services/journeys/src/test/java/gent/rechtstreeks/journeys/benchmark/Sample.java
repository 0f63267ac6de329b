package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.World;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The bytes of a burst, for a yardstick that carries the same ones.
 *
 * @param messages as they stood on the topics between the services
 * @param stateBytes how much the services' own tables grew by, for each message handled
 */
record Sample(List<ConsumerRecord<String, byte[]>> messages, int stateBytes) {

    private static final List<String> TOPICS = List.of("registry.births", "life-events", "assessments", "grants");
    private static final int OF_EACH = 500;
    private static final String ID = "ce_id";

    static Sample of(World world, Recorder.Mark mark, int stateBytes) {
        List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
        for (String topic : TOPICS) {
            world.recorder().records(topic, mark).stream().limit(OF_EACH).forEach(messages::add);
        }
        return new Sample(messages, stateBytes);
    }

    int messageBytes() {
        return (int) messages.stream().mapToInt(Sample::bytes).average().orElseThrow();
    }

    /** One of the messages, as a new one of the same bytes. */
    ProducerRecord<String, byte[]> message(int number, String topic) {
        ConsumerRecord<String, byte[]> like = messages.get(number % messages.size());
        return new ProducerRecord<>(topic, null, UUID.randomUUID().toString(), like.value(), withNewId(like.headers()));
    }

    static Headers withNewId(Headers headers) {
        RecordHeaders all = new RecordHeaders(headers);
        all.remove(ID);
        all.add(ID, UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        return all;
    }

    static UUID id(ConsumerRecord<String, byte[]> message) {
        return UUID.fromString(new String(message.headers().lastHeader(ID).value(), StandardCharsets.UTF_8));
    }

    private static int bytes(ConsumerRecord<String, byte[]> message) {
        int headers = Stream.of(message.headers().toArray())
                .mapToInt(header -> bytes(header))
                .sum();
        return message.key().length() + message.value().length + headers;
    }

    private static int bytes(Header header) {
        return header.key().length() + header.value().length;
    }
}
