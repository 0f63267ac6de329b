package gent.rechtstreeks.kit.testing;

import gent.rechtstreeks.local.Database;
import gent.rechtstreeks.local.KafkaServer;
import gent.rechtstreeks.local.PostgresServer;
import gent.rechtstreeks.local.SchemaRegistryServer;
import gent.rechtstreeks.local.Topics;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The real stack for the tests of one module: Kafka, PostgreSQL, the schema registry and an issuer of signed tokens,
 * each on a free port, started once and stopped with the module.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {

    /** A registry that is there already, for every module of a run: all of them put the same schemas in it. */
    private static final Optional<String> SHARED_REGISTRY =
            Optional.ofNullable(System.getProperty("rechtstreeks.schema-registry"));

    private final StackProvider stack = StackProvider.chosen();
    private PostgresServer postgres;
    private KafkaServer kafka;
    private SchemaRegistryServer registry;
    private String registryUrl;
    private TokenIssuer issuer;

    @Override
    public Map<String, String> start() {
        Path data = dataFolder();
        // Threads of its own: what is started below finds its classes with the loader of this one.
        try (ExecutorService beside = Executors.newCachedThreadPool()) {
            var broker = CompletableFuture.runAsync(() -> startKafka(data.resolve("kafka")), beside);
            var schemas = CompletableFuture.runAsync(() -> findRegistry(data.resolve("registry")), beside);
            postgres = stack.postgres(data.resolve("postgres"));
            issuer = TokenIssuer.start();
            CompletableFuture.allOf(broker, schemas).join();
        }
        TestStack.is(kafka.bootstrapServers(), registryUrl);
        return environment(postgres.createDatabase("component-test"));
    }

    private void startKafka(Path data) {
        kafka = stack.kafka(data);
        Topics.create(kafka.bootstrapServers());
    }

    private void findRegistry(Path data) {
        registryUrl = SHARED_REGISTRY.orElseGet(() -> startRegistry(data));
    }

    private String startRegistry(Path data) {
        registry = stack.registry(data);
        registry.registerAll();
        return registry.confluentUrl();
    }

    @Override
    public void stop() {
        issuer.close();
        if (registry != null) {
            registry.close();
        }
        kafka.close();
        postgres.close();
    }

    private Map<String, String> environment(Database database) {
        return Map.ofEntries(
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers()),
                Map.entry("SCHEMA_REGISTRY_URL", registryUrl),
                Map.entry("DATABASE_URL", database.jdbcUrl()),
                Map.entry("DATABASE_USER", database.user()),
                Map.entry("DATABASE_PASSWORD", database.password()),
                Map.entry("DATABASE_OWNER", database.owner()),
                Map.entry("DATABASE_OWNER_PASSWORD", database.ownerPassword()),
                // A pod that writes rings its own relay, and there is no other.
                Map.entry("rechtstreeks.kit.outbox-poll", "PT0.1S"),
                Map.entry("OIDC_URL", issuer.url()),
                Map.entry("OIDC_CLIENT_SECRET", "component-test"),
                Map.entry("SEALING_KEY", key((byte) 1)),
                Map.entry("INDEX_KEY", key((byte) 2)));
    }

    private static String key(byte fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, fill);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Path dataFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stack-")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new IllegalStateException("no folder for the test stack's data", e);
        }
    }
}
