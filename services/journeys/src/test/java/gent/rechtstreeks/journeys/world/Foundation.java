package gent.rechtstreeks.journeys.world;

import gent.rechtstreeks.kit.testing.StackProvider;
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
        StackProvider stack = StackProvider.chosen();
        var kafka = beside(() -> kafka(stack, folder));
        var registry = beside(() -> registry(stack, folder));
        PostgresServer postgres = stack.postgres(folder.resolve("postgres"));
        KeycloakServer keycloak = stack.keycloak(folder.resolve("keycloak"), postgres);
        var logins = CompletableFuture.runAsync(() -> letPeopleIn(keycloak, folder), Thread::startVirtualThread);
        return new Foundation(postgres, kafka.join(), registry.join(), keycloak, logins);
    }

    /** In the order of their start. */
    List<Server> servers() {
        return List.of(postgres, kafka, registry, keycloak);
    }

    private static void letPeopleIn(KeycloakServer keycloak, Path folder) {
        keycloak.startWithRealm();
        new Administrator(keycloak.login(), folder).hashesPasswordsCheaply();
    }

    private static KafkaServer kafka(StackProvider stack, Path folder) {
        KafkaServer kafka = stack.kafka(folder.resolve("kafka"));
        Topics.create(kafka.bootstrapServers());
        return kafka;
    }

    private static SchemaRegistryServer registry(StackProvider stack, Path folder) {
        SchemaRegistryServer registry = stack.registry(folder.resolve("schema-registry"));
        registry.registerAll();
        return registry;
    }

    private static <T> CompletableFuture<T> beside(Supplier<T> start) {
        return CompletableFuture.supplyAsync(start, Thread::startVirtualThread);
    }
}
