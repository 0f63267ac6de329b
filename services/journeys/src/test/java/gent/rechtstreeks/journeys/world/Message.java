package gent.rechtstreeks.journeys.world;

import gent.rechtstreeks.kit.wire.Envelope;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One record of a topic, read. */
public record Message<T>(ConsumerRecord<String, byte[]> record, Envelope envelope, T content) {

    public String key() {
        return record.key();
    }
}
