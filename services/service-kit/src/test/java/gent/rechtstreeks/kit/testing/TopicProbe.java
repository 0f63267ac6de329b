package gent.rechtstreeks.kit.testing;

import gent.rechtstreeks.kit.wire.CloudEventHeaders;
import gent.rechtstreeks.kit.wire.Codec;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.kit.wire.SchemaRegistry;
import gent.rechtstreeks.kit.wire.TraceParent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Puts records on the real topics and reads what the service under test puts there. */
public final class TopicProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Producer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestStack.kafka()),
            new StringSerializer(),
            new ByteArraySerializer());
    private static final Codec CODEC = new Codec(new SchemaRegistry(TestStack.schemaRegistry()));
    private static final Map<String, TopicTape> TAPES = new ConcurrentHashMap<>();

    /** What {@link #together} still waits for. */
    private static final ThreadLocal<List<Future<RecordMetadata>>> UNDER_WAY = new ThreadLocal<>();

    private TopicProbe() {}

    /** Whatever is sent in there leaves without a wait in between; returns when Kafka has all of it. */
    public static void together(Runnable sends) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        UNDER_WAY.set(sent);
        try {
            sends.run();
        } finally {
            UNDER_WAY.remove();
        }
        sent.forEach(TopicProbe::await);
    }

    /** Sends a record as a new message and returns its envelope. */
    public static Envelope send(String topic, String key, SpecificRecord message) {
        return send(topic, key, message, envelope(key, null));
    }

    /** Sends a record under an envelope of the test's own, for example the same one twice. */
    public static Envelope send(String topic, String key, SpecificRecord message, Envelope envelope) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, CODEC.write(topic, message));
        CloudEventHeaders.of(envelope)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(record);
        return envelope;
    }

    /** Sends bytes as they are, without headers. */
    public static void sendBytes(String topic, String key, byte[] bytes) {
        send(new ProducerRecord<>(topic, key, bytes));
    }

    /** Sends bytes as they are, with good headers. */
    public static Envelope sendBytes(String topic, String key, byte[] bytes, Envelope envelope) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, bytes);
        CloudEventHeaders.of(envelope)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(record);
        return envelope;
    }

    /** An envelope as another service would make it, with a fresh id. */
    public static Envelope envelope(String subject, UUID lifeEventId) {
        return new Envelope(
                UUID.randomUUID(),
                "/rechtstreeks/test",
                "test.messages.notify.sent",
                subject,
                Instant.parse("2026-03-02T09:00:00Z"),
                lifeEventId,
                null,
                TraceParent.childOf(null));
    }

    /** Waits for a record that fits. */
    public static <T extends SpecificRecord> T await(String topic, Class<T> type, Predicate<T> wanted) {
        return Awaitility.await("a " + type.getSimpleName() + " on " + topic)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> asTheyCome(topic, type).stream().filter(wanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** Everything on the topic up to now, partition by partition. */
    public static <T extends SpecificRecord> List<T> all(String topic, Class<T> type) {
        return tape(topic).messages(record -> CODEC.read(record.value(), type));
    }

    private static <T extends SpecificRecord> List<T> asTheyCome(String topic, Class<T> type) {
        return tape(topic).messagesAsTheyCome(record -> CODEC.read(record.value(), type));
    }

    /** The envelopes of everything on the topic up to now. */
    public static List<Envelope> envelopes(String topic) {
        return tape(topic).all().stream()
                .map(record -> CloudEventHeaders.read(record.headers()))
                .toList();
    }

    private static TopicTape tape(String topic) {
        return TAPES.computeIfAbsent(topic, name -> new TopicTape(TestStack.kafka(), name));
    }

    private static void send(ProducerRecord<String, byte[]> record) {
        Future<RecordMetadata> sent = PRODUCER.send(record);
        if (UNDER_WAY.get() == null) {
            await(sent);
        } else {
            UNDER_WAY.get().add(sent);
        }
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the probe cannot send", e);
        }
    }
}
