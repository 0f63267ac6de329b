package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.World;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The yardstick of a burst: what the same broker and the same database server give to loops that decide nothing. */
final class BareLoops {

    private static final String DATABASE = "bare";
    private static final int PARTITIONS = 12;
    private static final int HOPS = 4;
    private static final double NANOS_PER_SECOND = 1e9;

    private final World world;
    private final Processes processes;
    private final Sample sample;

    BareLoops(World world, Sample sample) throws SQLException {
        this.world = world;
        this.processes = new Processes(world);
        this.sample = sample;
        try (Connection connection = world.postgres().connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + DATABASE);
        }
    }

    /** As many messages as there were events; first some that nobody measures. */
    Bare measure(int count) throws Exception {
        through("bare-warm-up", 1, count);
        Took hop = through("bare-hop", 1, count);
        Took chain = through("bare-chain", HOPS, count);
        return new Bare(count / hop.seconds(), count / chain.seconds(), 1_000 * hop.processorSeconds() / count);
    }

    private record Took(double seconds, double processorSeconds) {}

    private Took through(String name, int hops, int count) throws Exception {
        List<String> topics =
                IntStream.rangeClosed(0, hops).mapToObj(i -> name + "-" + i).toList();
        create(topics);
        fill(topics.getFirst(), count);
        List<BareHop> chain = new ArrayList<>();
        for (int i = 0; i < hops; i++) {
            BareHop.Load load = new BareHop.Load(count, sample.stateBytes());
            chain.add(new BareHop(
                    world.bootstrapServers(), world.postgres(), DATABASE, topics.get(i), topics.get(i + 1), load));
        }
        Took took = took(chain);
        for (BareHop one : chain) {
            one.close();
        }
        return took;
    }

    private Took took(List<BareHop> chain) throws InterruptedException, ExecutionException {
        double processor = processorSeconds();
        long began = System.nanoTime();
        runAll(chain);
        return new Took((System.nanoTime() - began) / NANOS_PER_SECOND, processorSeconds() - processor);
    }

    private static void runAll(List<BareHop> chain) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(chain.size())) {
            for (Future<Void> ended : threads.invokeAll(chain)) {
                ended.get();
            }
        }
    }

    private void create(List<String> topics) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", world.bootstrapServers()))) {
            admin.createTopics(topics.stream()
                            .map(topic -> new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty()))
                            .toList())
                    .all()
                    .get();
        }
    }

    /** Without numbers in a row: a broker that has just made a topic may take the first of them for others. */
    private void fill(String topic, int count) throws ExecutionException, InterruptedException {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", world.bootstrapServers(), "acks", "all", "enable.idempotence", false);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            List<Future<?>> sent = new ArrayList<>();
            IntStream.range(0, count).forEach(i -> sent.add(producer.send(sample.message(i, topic))));
            for (Future<?> acknowledged : sent) {
                acknowledged.get();
            }
        }
    }

    private double processorSeconds() {
        return Processes.processorSecondsOfThisProgram() + processes.processorSecondsIn(DATABASE);
    }
}
