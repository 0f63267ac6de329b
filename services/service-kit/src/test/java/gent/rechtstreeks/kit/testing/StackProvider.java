package gent.rechtstreeks.kit.testing;

import gent.rechtstreeks.kit.testing.containers.ContainerStack;
import gent.rechtstreeks.local.KafkaServer;
import gent.rechtstreeks.local.KeycloakServer;
import gent.rechtstreeks.local.PostgresServer;
import gent.rechtstreeks.local.SchemaRegistryServer;
import java.nio.file.Path;

/**
 * Where tests get the programs from that we did not write. Each runs on a free port of this machine, can be stopped, killed
 * and started again on what it stored, and logs beside its data folder.
 */
public interface StackProvider {

    PostgresServer postgres(Path data);

    KafkaServer kafka(Path data);

    /** One that forgets its schemas when it is stopped. */
    SchemaRegistryServer registry(Path data);

    /** Not started yet, but whoever is to trust it can be told of it; a provider may let it use the database server. */
    KeycloakServer keycloak(Path data, PostgresServer postgres);

    /** Embedded, unless this run was started with {@code -Drechtstreeks.stack=containers}. */
    static StackProvider chosen() {
        String wish = System.getProperty("rechtstreeks.stack", "embedded");
        return switch (wish) {
            case "embedded" -> new EmbeddedStack();
            case "containers" -> new ContainerStack();
            default ->
                throw new IllegalArgumentException(
                        "rechtstreeks.stack is embedded or containers, and nothing like " + wish);
        };
    }
}
