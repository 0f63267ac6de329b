package gent.rechtstreeks.kit.arrive;

import gent.rechtstreeks.kit.KitConfig;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.jboss.logging.Logger;

/**
 * Tells Kafka at short intervals how far each partition is handled, and again until Kafka has taken it. The connector's own
 * strategies forget an offset whose commit failed: after a rebalance a partition at rest then looks unhandled.
 */
final class OffsetCommits implements KafkaCommitHandler {

    private static final Logger LOG = Logger.getLogger(OffsetCommits.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final HandledOffsets offsets = new HandledOffsets();
    private final KafkaConsumer<?, ?> consumer;
    private final Vertx vertx;
    private final Outage outage;
    private final long timer;

    OffsetCommits(KafkaConsumer<?, ?> consumer, Vertx vertx, Duration every, Clock clock) {
        this.consumer = consumer;
        this.vertx = vertx;
        this.outage = new Outage(LOG, "Kafka is not told what is handled", clock);
        this.timer = vertx.setPeriodic(
                every.toMillis(), tick -> commit().subscribe().with(done -> {}, fault -> outage.lasts(name(fault))));
    }

    @Override
    public <K, V> Uni<IncomingKafkaRecord<K, V>> received(IncomingKafkaRecord<K, V> record) {
        offsets.received(partition(record), record.getOffset());
        return Uni.createFrom().item(record);
    }

    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record) {
        offsets.handled(partition(record), record.getOffset());
        return Uni.createFrom().voidItem().runSubscriptionOn(record::runOnMessageContext);
    }

    @Override
    public void partitionsAssigned(Collection<TopicPartition> partitions) {
        offsets.forget(partitions);
    }

    /** Called on the polling thread, before another consumer reads these partitions. */
    @Override
    public void partitionsRevoked(Collection<TopicPartition> partitions) {
        commit(consumer.unwrap(), partitions);
        offsets.forget(partitions);
    }

    /** What is under way may still end well; what does not comes again. */
    @Override
    public void terminate(boolean graceful) {
        vertx.cancelTimer(timer);
        try {
            offsets.awaitRest(GRACE);
            commit().await().atMost(PATIENCE.plus(GRACE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Uni<Void> commit() {
        return consumer.runOnPollingThread(kafka -> {
            commit(kafka, kafka.assignment());
        });
    }

    private void commit(Consumer<?, ?> kafka, Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> due = offsets.due(partitions);
        if (due.isEmpty()) {
            return;
        }
        try {
            kafka.commitSync(due, PATIENCE);
            offsets.taken(due);
            outage.isOver();
        } catch (RebalanceInProgressException soonOver) {
            LOG.debug("Partitions are being dealt out; the offsets stay due");
        } catch (KafkaException fault) {
            outage.lasts(name(fault));
        }
    }

    private static String name(Throwable fault) {
        return fault.getClass().getSimpleName();
    }

    private static TopicPartition partition(IncomingKafkaRecord<?, ?> record) {
        return new TopicPartition(record.getTopic(), record.getPartition());
    }

    /** The connector's commit strategy {@code handled}. */
    @ApplicationScoped
    @Identifier("handled")
    static class Factory implements KafkaCommitHandler.Factory {

        private final KitConfig kit;
        private final Clock clock;

        Factory(KitConfig kit, Clock clock) {
            this.kit = kit;
            this.clock = clock;
        }

        @Override
        public KafkaCommitHandler create(
                KafkaConnectorIncomingConfiguration config,
                Vertx vertx,
                KafkaConsumer<?, ?> consumer,
                BiConsumer<Throwable, Boolean> reportFailure) {
            return new OffsetCommits(consumer, vertx, kit.offsetsEvery(), clock);
        }
    }
}
