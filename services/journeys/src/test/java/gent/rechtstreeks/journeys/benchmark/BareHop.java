package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.local.PostgresServer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** One turn after the other: a batch from a topic, one commit, the same messages to the next topic. Decides nothing. */
final class BareHop implements Callable<Void>, AutoCloseable {

    /** As our consumers. */
    private static final String BATCH = "500";

    private final String to;
    private final int count;
    private final BareTables tables;
    private final KafkaConsumer<String, byte[]> consumer;
    private final KafkaProducer<String, byte[]> producer;

    BareHop(String bootstrapServers, PostgresServer postgres, String database, String from, String to, Load load)
            throws SQLException {
        this.to = to;
        this.count = load.count();
        this.tables = new BareTables(postgres.connect(database), from.replace('-', '_'), load.stateBytes());
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", bootstrapServers,
                        "group.id", from,
                        "auto.offset.reset", "earliest",
                        "enable.auto.commit", "false",
                        "max.poll.records", BATCH),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
        consumer.subscribe(List.of(from));
    }

    /** How much it has to do. */
    record Load(int count, int stateBytes) {}

    @Override
    public Void call() throws SQLException, ExecutionException, InterruptedException {
        int handled = 0;
        while (handled < count) {
            List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
            consumer.poll(Duration.ofMillis(100)).forEach(batch::add);
            if (!batch.isEmpty()) {
                tables.commit(batch, to);
                send(batch);
                consumer.commitAsync();
                handled += batch.size();
            }
        }
        return null;
    }

    @Override
    public void close() throws SQLException {
        consumer.close();
        producer.close();
        tables.close();
    }

    private void send(List<ConsumerRecord<String, byte[]>> batch) throws ExecutionException, InterruptedException {
        List<Future<?>> sent = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> one : batch) {
            sent.add(producer.send(
                    new ProducerRecord<>(to, null, one.key(), one.value(), Sample.withNewId(one.headers()))));
        }
        for (Future<?> acknowledged : sent) {
            acknowledged.get();
        }
    }
}
