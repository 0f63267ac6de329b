package gent.rechtstreeks.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;

/** A real Kafka broker (KRaft, one node) in a JVM of its own. */
public final class KafkaServer extends Server {

    private final Path dataDir;
    private final int port;
    private final Host<KafkaServer> host;

    private KafkaServer(Path dataDir, int port, Host<KafkaServer> host) {
        super("Kafka", logOf(dataDir));
        this.dataDir = dataDir;
        this.port = port;
        this.host = host;
    }

    /** Starts on the data that is there, or on none; port 0 picks a free one. */
    public static KafkaServer start(Path dataDir, int port) {
        return start(dataDir, port, server -> Child.start(server.command()));
    }

    /** The same, wherever the host lets it run. */
    public static KafkaServer start(Path dataDir, int port, Host<KafkaServer> host) {
        KafkaServer server = new KafkaServer(dataDir.toAbsolutePath(), Ports.orFree(port), host);
        server.start();
        return server;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /**
     * All but where it keeps its log.
     *
     * @param address on which it listens, where it runs
     */
    public Map<String, String> settings(String address, int controllerPort) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "listeners", "PLAINTEXT://" + address + ":" + port + ",CONTROLLER://" + address + ":" + controllerPort,
                "advertised.listeners", "PLAINTEXT://" + bootstrapServers(),
                "controller.listener.names", "CONTROLLER",
                "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
                "auto.create.topics.enable", "false",
                "group.initial.rebalance.delay.ms", "0"));
        settings.putAll(Map.of(
                "offsets.topic.num.partitions", "4",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "log.cleaner.dedupe.buffer.size", "8388608"));
        return settings;
    }

    @Override
    Running run() {
        return host.run(this);
    }

    private Command command() {
        Path properties = writeProperties();
        String classPath = ownClasses() + ":" + StackHome.find().kafka() + "/*";
        return Command.java(
                List.of(
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        // Halves what its start takes, and it is far from being the slowest here.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:MetaspaceSize=64m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "-cp",
                        classPath,
                        KafkaProcess.class.getName(),
                        properties.toString()),
                Map.of(),
                log());
    }

    @Override
    boolean ready() throws Exception {
        if (Ports.isFree(port)) {
            return false;
        }
        try (Admin admin = Topics.admin(bootstrapServers())) {
            return !admin.describeCluster().nodes().get().isEmpty();
        }
    }

    private Path writeProperties() {
        Path file = dataDir.resolveSibling(dataDir.getFileName() + ".properties");
        try {
            Files.createDirectories(dataDir);
            try (var writer = Files.newBufferedWriter(file)) {
                properties(Ports.free()).store(writer, null);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties properties(int controllerPort) {
        Properties broker = new Properties();
        broker.putAll(settings("127.0.0.1", controllerPort));
        broker.put("log.dirs", dataDir.toString());
        return broker;
    }

    private static Path ownClasses() {
        try {
            return Path.of(KafkaServer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
