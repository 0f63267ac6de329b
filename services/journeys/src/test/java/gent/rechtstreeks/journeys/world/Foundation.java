package gent.rechtstreeks.journeys.world;

import gent.rechtstreeks.local.KafkaServer;
import gent.rechtstreeks.local.KeycloakServer;
import gent.rechtstreeks.local.PostgresServer;
import gent.rechtstreeks.local.SchemaRegistryServer;
import gent.rechtstreeks.local.Server;
import gent.rechtstreeks.local.Topics;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * What the services stand on: the programs that we did not write.
 *
 * @param logins ends when Keycloak lets people in: it takes longest of all to start, and no service needs it for that
 */
record Foundation(
        PostgresServer postgres,
        KafkaServer kafka,
        SchemaRegistryServer registry,
        KeycloakServer keycloak,
        CompletableFuture<Void> logins) {

    static Foundation start(Path folder) {
        var kafka = beside(() -> kafka(folder));
        var registry = beside(() -> registry(folder));
        PostgresServer postgres = PostgresServer.start(folder.resolve("postgres"), 0);
        KeycloakServer keycloak =
                KeycloakServer.onPort(folder.resolve("keycloak"), 0, postgres.createDatabase("keycloak"));
        var logins = CompletableFuture.runAsync(keycloak::startWithRealm, Thread::startVirtualThread);
        return new Foundation(postgres, kafka.join(), registry.join(), keycloak, logins);
    }

    /** In the order of their start. */
    List<Server> servers() {
        return List.of(postgres, kafka, registry, keycloak);
    }

    private static KafkaServer kafka(Path folder) {
        KafkaServer kafka = KafkaServer.start(folder.resolve("kafka"), 0);
        Topics.create(kafka.bootstrapServers());
        return kafka;
    }

    private static SchemaRegistryServer registry(Path folder) {
        SchemaRegistryServer registry = SchemaRegistryServer.startInMemory(folder.resolve("schema-registry"), 0);
        registry.registerAll();
        return registry;
    }

    private static <T> CompletableFuture<T> beside(Supplier<T> start) {
        return CompletableFuture.supplyAsync(start, Thread::startVirtualThread);
    }
}
