package gent.rechtstreeks.kit.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.vertx.mutiny.core.Vertx;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The moment at which a commit is refused lasts milliseconds on a real broker, so here Kafka's own mock refuses it. */
class OffsetCommitsTest {

    private static final TopicPartition PARTITION = new TopicPartition("facts", 1);

    private final AtomicInteger refusals = new AtomicInteger();
    private final Vertx vertx = Vertx.vertx();
    private final MockConsumer<String, byte[]> kafka = new MockConsumer<>("earliest") {
        @Override
        public synchronized void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets, Duration timeout) {
            if (refusals.getAndDecrement() > 0) {
                throw new RebalanceInProgressException("by the test");
            }
            super.commitSync(offsets, timeout);
        }
    };
    private final OffsetCommits commits =
            new OffsetCommits(onThisThread(kafka), vertx, Duration.ofSeconds(1), Clock.systemUTC());

    @BeforeEach
    void assign() {
        kafka.assign(Set.of(PARTITION));
        commits.partitionsAssigned(Set.of(PARTITION));
    }

    @AfterEach
    void close() {
        vertx.closeAndAwait();
    }

    @Test
    void whatKafkaRefusedIsToldAgainAlthoughNothingFollows() {
        refusals.set(2);

        handle(7);

        await().untilAsserted(() -> assertThat(committed()).isEqualTo(8));
    }

    @Test
    void whatIsHandledIsToldBeforeAnotherConsumerGetsThePartition() {
        handle(7);

        commits.partitionsRevoked(Set.of(PARTITION));

        assertThat(committed()).isEqualTo(8);
    }

    @Test
    void whoStopsTellsWhatIsHandled() {
        handle(7);

        commits.terminate(true);

        assertThat(committed()).isEqualTo(8);
    }

    private void handle(long offset) {
        IncomingKafkaRecord<String, byte[]> record = new IncomingKafkaRecord<>(
                new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), offset, "key", new byte[0]),
                "facts",
                -1,
                commits,
                null,
                false,
                false);
        commits.received(record).await().indefinitely();
        commits.handle(record).await().indefinitely();
    }

    private long committed() {
        return kafka.committed(Set.of(PARTITION)).values().stream()
                .mapToLong(OffsetAndMetadata::offset)
                .sum();
    }

    /** The connector's view of the consumer, as far as commits need it. */
    @SuppressWarnings("unchecked")
    private static KafkaConsumer<String, byte[]> onThisThread(MockConsumer<String, byte[]> kafka) {
        return (KafkaConsumer<String, byte[]>) Proxy.newProxyInstance(
                OffsetCommitsTest.class.getClassLoader(),
                new Class<?>[] {KafkaConsumer.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "unwrap" -> kafka;
                    case "runOnPollingThread" ->
                        Uni.createFrom().voidItem().invoke(() -> ((Consumer<Object>) arguments[0]).accept(kafka));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
