package gent.rechtstreeks.kit.trial.arrive;

import gent.rechtstreeks.kit.wire.CloudEventHeaders;
import gent.rechtstreeks.kit.wire.Envelope;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Records of the topic "facts" as Kafka would hand them over, each at a place of its own. */
final class Records {

    private static final AtomicLong OFFSET = new AtomicLong(1_000_000);

    private Records() {}

    static ConsumerRecord<String, byte[]> record(byte[] value, Envelope envelope) {
        return record(envelope.subject(), value, CloudEventHeaders.of(envelope));
    }

    static ConsumerRecord<String, byte[]> record(String key, byte[] value, Map<String, String> headers) {
        RecordHeaders all = new RecordHeaders();
        headers.forEach((name, text) -> all.add(name, text.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(
                "facts",
                0,
                OFFSET.incrementAndGet(),
                0,
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                key,
                value,
                all,
                Optional.empty());
    }

    static ConsumerRecords<String, byte[]> batch(ConsumerRecord<String, byte[]> record) {
        return new ConsumerRecords<>(Map.of(new TopicPartition("facts", 0), List.of(record)), Map.of());
    }
}
