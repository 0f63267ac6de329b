package gent.rechtstreeks.kit.testing;

import gent.rechtstreeks.local.KafkaServer;
import gent.rechtstreeks.local.KeycloakServer;
import gent.rechtstreeks.local.PostgresServer;
import gent.rechtstreeks.local.SchemaRegistryServer;
import java.nio.file.Path;

/** Child processes, as in the local run. */
final class EmbeddedStack implements StackProvider {

    @Override
    public PostgresServer postgres(Path data) {
        return PostgresServer.start(data, 0);
    }

    @Override
    public KafkaServer kafka(Path data) {
        return KafkaServer.start(data, 0);
    }

    @Override
    public SchemaRegistryServer registry(Path data) {
        return SchemaRegistryServer.startInMemory(data, 0);
    }

    @Override
    public KeycloakServer keycloak(Path data, PostgresServer postgres) {
        return KeycloakServer.onPort(data, 0, postgres.createDatabase("keycloak"));
    }
}
