package gent.rechtstreeks.kit.arrive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;

/** Keeps messages of our own that Kafka will never take among the dead letters: nothing vanishes on the way out either. */
@ApplicationScoped
public class Unsent {

    /** No partition: it never had a place on the topic. */
    private static final int NOWHERE = -1;

    private final DeadLetters deadLetters;

    Unsent(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /** Keeps one message. Keeping it again changes nothing. */
    public void keep(long outboxId, String topic, String key, Headers headers, byte[] payload, String reason) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                topic,
                NOWHERE,
                outboxId,
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                key,
                payload,
                headers,
                Optional.empty());
        deadLetters.add(List.of(new Read.Bad<>(record, "cannot be sent: " + reason)));
    }
}
