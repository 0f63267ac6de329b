package gent.rechtstreeks.kit.testing.containers;

import gent.rechtstreeks.local.KafkaServer;
import gent.rechtstreeks.local.KeycloakServer;
import gent.rechtstreeks.local.PostgresServer;
import gent.rechtstreeks.local.SchemaRegistryServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;

/**
 * How each image is told what we want of it. A program listens inside on the port that it has outside, so that what it tells
 * of its address is true on both sides.
 */
final class Programs {

    /** In a container nobody else listens there. */
    private static final int CONTROLLER_PORT = 9093;

    private Programs() {}

    static GenericContainer<?> postgres(PostgresServer server) {
        List<String> words = new ArrayList<>(List.of("postgres", "-c", "port=" + server.port()));
        server.settings().forEach((key, value) -> words.addAll(List.of("-c", key + "=" + value)));
        return container("postgres", server.port())
                .withEnv("POSTGRES_PASSWORD", server.password())
                .withEnv(
                        "POSTGRES_INITDB_ARGS", "--auth-host=scram-sha-256 " + String.join(" ", PostgresServer.CLUSTER))
                .withCommand(words.toArray(String[]::new));
    }

    static GenericContainer<?> kafka(KafkaServer server) {
        GenericContainer<?> kafka = container("kafka", server.port()).withEnv("KAFKA_HEAP_OPTS", "-Xmx256m");
        server.settings("0.0.0.0", CONTROLLER_PORT)
                .forEach((key, value) -> kafka.withEnv("KAFKA_" + inCapitals(key), value));
        return kafka;
    }

    static GenericContainer<?> registry(SchemaRegistryServer server) {
        return container("apicurio-registry", server.port())
                .withEnv(Map.of(
                        "QUARKUS_HTTP_PORT", Integer.toString(server.port()),
                        "QUARKUS_LOG_LEVEL", "WARN",
                        "APICURIO_STORAGE_KIND", "sql",
                        "APICURIO_STORAGE_SQL_KIND", "h2"));
    }

    static GenericContainer<?> keycloak(KeycloakServer server) {
        return container("keycloak", server.port())
                .withEnv(server.administrator())
                .withCommand(
                        "start-dev", "--http-port=" + server.port(), "--hostname=" + server.url(), "--log-level=warn");
    }

    private static String inCapitals(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static GenericContainer<?> container(String program, int port) {
        GenericContainer<?> container = new GenericContainer<>(Images.of(program)).waitingFor(new NoWait());
        container.setPortBindings(List.of("127.0.0.1:%1$d:%1$d".formatted(port)));
        return container;
    }
}
