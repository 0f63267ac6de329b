package gent.rechtstreeks.kit.arrive;

import gent.rechtstreeks.kit.wire.CloudEventHeaders;
import gent.rechtstreeks.kit.wire.Codec;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Reads envelope and record here rather than in Kafka's deserialiser, where one broken record stops the channel. */
@ApplicationScoped
class RecordReader {

    private static final Logger LOG = Logger.getLogger(RecordReader.class);

    private final Codec codec;

    RecordReader(Codec codec) {
        this.codec = codec;
    }

    <T extends SpecificRecord> Read<T> read(ConsumerRecord<String, byte[]> record, Class<T> type) {
        try {
            T message = codec.read(record.value(), type);
            return new Read.Good<>(record, new Arrival<>(message, CloudEventHeaders.read(record.headers())));
        } catch (BadMessage bad) {
            LOG.warnf(
                    "Dead letter from %s-%d@%d: %s",
                    record.topic(), record.partition(), record.offset(), bad.getMessage());
            return new Read.Bad<>(record, bad.getMessage());
        }
    }
}
