package gent.rechtstreeks.kit.publish;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The service's one idempotent producer: it sends a batch and returns when the brokers have answered for each record. */
@ApplicationScoped
class KafkaSender {

    /** Faults of the record itself: no later try can help. */
    private static final List<Class<? extends Exception>> NEVER =
            List.of(RecordTooLargeException.class, InvalidRecordException.class);

    private final String brokers;
    private Producer<String, byte[]> producer;

    KafkaSender(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.brokers = brokers;
    }

    /**
     * Sends in this order, awaits all, and says of each how it went. A topic that is not there, or whose broker is not,
     * is waited for once in a batch and not once a row, and its later rows do not overtake its earlier ones.
     */
    List<Delivery> send(List<OutboxRow> rows) {
        Map<String, Future<RecordMetadata>> waitedFor = new HashMap<>();
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            Future<RecordMetadata> known = waitedFor.get(row.topic());
            Future<RecordMetadata> answer = known != null ? known : producer().send(record(row));
            if (isTimeOut(answer)) {
                waitedFor.put(row.topic(), answer);
            }
            sent.add(answer);
        }
        List<Delivery> deliveries = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            deliveries.add(await(rows.get(i), sent.get(i)));
        }
        return deliveries;
    }

    /** Lets the producer go; the next send starts with a fresh one. */
    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
            producer = null;
        }
    }

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            brokers,
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                            true,
                            ProducerConfig.COMPRESSION_TYPE_CONFIG,
                            "lz4",
                            ProducerConfig.LINGER_MS_CONFIG,
                            0,
                            ProducerConfig.MAX_BLOCK_MS_CONFIG,
                            5_000,
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                            30_000),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        return producer;
    }

    private static ProducerRecord<String, byte[]> record(OutboxRow row) {
        return new ProducerRecord<>(row.topic(), null, row.key(), row.payload(), row.kafkaHeaders());
    }

    private static boolean isTimeOut(Future<RecordMetadata> answer) {
        return answer.isDone()
                && answer.state() == Future.State.FAILED
                && answer.exceptionNow() instanceof TimeoutException;
    }

    private static Delivery await(OutboxRow row, Future<RecordMetadata> sent) {
        try {
            sent.get();
            return new Delivery.Sent(row);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            String reason = e.getCause().getClass().getSimpleName();
            return NEVER.stream().anyMatch(never -> never.isInstance(e.getCause()))
                    ? new Delivery.Unsendable(row, reason)
                    : new Delivery.Later(row, reason);
        }
    }
}
