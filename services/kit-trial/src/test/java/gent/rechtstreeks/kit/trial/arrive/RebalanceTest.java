package gent.rechtstreeks.kit.trial.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Pods come and go: what was handled meanwhile, Kafka hears of in the end, also when nothing follows. */
@QuarkusTest
@WithTestResource(StackResource.class)
class RebalanceTest {

    private static final String TOPIC = "facts";

    @Inject
    Notes notes;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ConfigProperty(name = "quarkus.application.name")
    String group;

    private final List<UUID> residents =
            Stream.generate(UUID::randomUUID).limit(24).toList();

    @Test
    void kafkaKnowsInTheEndThatEverythingIsHandled() {
        send(1);
        whileAnotherPodComesAndGoes(() -> send(2));

        await().untilAsserted(() -> assertThat(residents)
                .allSatisfy(resident -> assertThat(notes.of(resident)).containsExactly(1L, 2L)));
        try (KafkaConsumer<String, byte[]> look = consumer()) {
            await().untilAsserted(() -> assertThat(handled(look)).isEqualTo(sent(look)));
        }
    }

    private void send(long version) {
        residents.forEach(
                resident -> TopicProbe.send(TOPIC, resident.toString(), Facts.fact(resident, version, "good")));
    }

    /** It gets its share of the partitions, handles nothing and leaves. */
    private void whileAnotherPodComesAndGoes(Runnable meanwhile) {
        try (KafkaConsumer<String, byte[]> other = consumer()) {
            other.subscribe(List.of(TOPIC));
            await().until(() -> {
                other.poll(Duration.ofMillis(50));
                return !other.assignment().isEmpty();
            });
            meanwhile.run();
        }
    }

    private Map<TopicPartition, Long> sent(KafkaConsumer<?, ?> look) {
        return look.endOffsets(partitions(look));
    }

    private Map<TopicPartition, Long> handled(KafkaConsumer<?, ?> look) {
        Map<TopicPartition, OffsetAndMetadata> known = look.committed(Set.copyOf(partitions(look)));
        return partitions(look).stream()
                .collect(Collectors.toMap(
                        partition -> partition,
                        partition -> known.get(partition) == null
                                ? 0
                                : known.get(partition).offset()));
    }

    private List<TopicPartition> partitions(KafkaConsumer<?, ?> look) {
        return look.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka,
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName());
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
