package gent.rechtstreeks.journeys.world;

import gent.rechtstreeks.kit.wire.CloudEventHeaders;
import gent.rechtstreeks.kit.wire.Envelope;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends what no service would send: the same again, old news as if it were new, bytes that nobody can read. */
public final class Sender implements AutoCloseable {

    private final Producer<String, byte[]> producer;

    Sender(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
    }

    /** The very same messages, as after a fail-over. */
    public void again(List<ConsumerRecord<String, byte[]>> records) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            sent.add(producer.send(new ProducerRecord<>(
                    record.topic(), record.partition(), record.key(), record.value(), record.headers())));
        }
        sent.forEach(Sender::await);
    }

    /** The same content as a new message: no inbox knows it. */
    public void asNew(ConsumerRecord<String, byte[]> record) {
        RecordHeaders headers = new RecordHeaders(record.headers());
        headers.remove("ce_id");
        headers.add("ce_id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        await(producer.send(
                new ProducerRecord<>(record.topic(), record.partition(), record.key(), record.value(), headers)));
    }

    /** Bytes under good headers. */
    public void bytes(String topic, int partition, byte[] bytes) {
        String key = UUID.randomUUID().toString();
        Envelope envelope = new Envelope(
                UUID.randomUUID(), "/journeys", "journeys.bytes.notify.sent", key, Instant.now(), null, null, null);
        await(producer.send(record(topic, partition, bytes, envelope)));
    }

    /** What a service would send, under the key that its envelope names; does not wait until Kafka has it. */
    public void start(String topic, byte[] bytes, Envelope envelope) {
        producer.send(record(topic, null, bytes, envelope));
    }

    private static ProducerRecord<String, byte[]> record(
            String topic, Integer partition, byte[] bytes, Envelope envelope) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, partition, envelope.subject(), bytes);
        CloudEventHeaders.of(envelope)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    @Override
    public void close() {
        producer.close();
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not take a record", e.getCause());
        }
    }
}
