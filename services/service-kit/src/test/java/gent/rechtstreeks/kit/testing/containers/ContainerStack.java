package gent.rechtstreeks.kit.testing.containers;

import gent.rechtstreeks.kit.testing.StackProvider;
import gent.rechtstreeks.local.KafkaServer;
import gent.rechtstreeks.local.KeycloakServer;
import gent.rechtstreeks.local.PostgresServer;
import gent.rechtstreeks.local.SchemaRegistryServer;
import java.nio.file.Path;

/** Containers, by Testcontainers: for people with Docker who want to test with the images that they will deploy. */
public final class ContainerStack implements StackProvider {

    @Override
    public PostgresServer postgres(Path data) {
        return PostgresServer.start(data, 0, new ContainerHost<>(Programs::postgres));
    }

    @Override
    public KafkaServer kafka(Path data) {
        return KafkaServer.start(data, 0, new ContainerHost<>(Programs::kafka));
    }

    @Override
    public SchemaRegistryServer registry(Path data) {
        return SchemaRegistryServer.startInMemory(data, 0, new ContainerHost<>(Programs::registry));
    }

    /** It keeps its users in a file of its container: it would have to find the way to another container otherwise. */
    @Override
    public KeycloakServer keycloak(Path data, PostgresServer postgres) {
        return KeycloakServer.onPort(data, 0, new ContainerHost<>(Programs::keycloak));
    }
}
