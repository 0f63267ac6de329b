package gent.rechtstreeks.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Apicurio Registry; keeps the schemas in PostgreSQL, or in memory for tests. */
public final class SchemaRegistryServer extends Server {

    private final int port;
    private final Optional<Database> storage;
    private final Host<SchemaRegistryServer> host;

    private SchemaRegistryServer(Path log, int port, Optional<Database> storage, Host<SchemaRegistryServer> host) {
        super("Apicurio Registry", log);
        this.port = port;
        this.storage = storage;
        this.host = host;
    }

    /** In memory: with a restart all schemas are gone. */
    public static SchemaRegistryServer startInMemory(Path dataDir, int port) {
        return startInMemory(dataDir, port, SchemaRegistryServer::asProcess);
    }

    /** The same, wherever the host lets it run. */
    public static SchemaRegistryServer startInMemory(Path dataDir, int port, Host<SchemaRegistryServer> host) {
        return start(dataDir, port, Optional.empty(), host);
    }

    /** With PostgreSQL storage, so that kept Kafka data keeps its schema ids. */
    public static SchemaRegistryServer start(Path dataDir, int port, Database storage) {
        return start(dataDir, port, Optional.of(storage), SchemaRegistryServer::asProcess);
    }

    private static SchemaRegistryServer start(
            Path dataDir, int port, Optional<Database> storage, Host<SchemaRegistryServer> host) {
        Path log = logOf(dataDir.toAbsolutePath());
        SchemaRegistryServer server = new SchemaRegistryServer(log, Ports.orFree(port), storage, host);
        server.start();
        SchemaRegistration.requireFullCompatibility(server.url() + "/apis/registry/v3");
        return server;
    }

    public int port() {
        return port;
    }

    /** The Confluent-compatible API. */
    public String confluentUrl() {
        return url() + "/apis/ccompat/v7";
    }

    /** Registers the schema of every topic; what is registered already stays as it is. */
    public void registerAll() {
        Topics.all().forEach(topic -> SchemaRegistration.register(confluentUrl(), topic));
    }

    @Override
    Running run() {
        return host.run(this);
    }

    private Running asProcess() {
        List<String> arguments = new ArrayList<>(
                List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MetaspaceSize=96m"));
        settings().forEach((key, value) -> arguments.add("-D" + key + "=" + value));
        arguments.addAll(List.of(
                "-jar", StackHome.find().apicurio().resolve("quarkus-run.jar").toString()));
        return Child.start(Command.java(arguments, credentials(), log()));
    }

    private Map<String, String> settings() {
        return Map.of(
                "quarkus.http.host", "127.0.0.1",
                "quarkus.http.port", Integer.toString(port),
                "quarkus.management.host", "127.0.0.1",
                "quarkus.management.port", Integer.toString(Ports.free()),
                "quarkus.log.level", "WARN",
                "apicurio.storage.kind", "sql",
                "apicurio.storage.sql.kind", storage.isPresent() ? "postgresql" : "h2");
    }

    /** In the environment, where other users of this machine cannot read them as they can a command line. */
    private Map<String, String> credentials() {
        return storage.map(database -> Map.of(
                        "APICURIO_DATASOURCE_URL", database.jdbcUrl(),
                        "APICURIO_DATASOURCE_USERNAME", database.owner(),
                        "APICURIO_DATASOURCE_PASSWORD", database.ownerPassword()))
                .orElse(Map.of());
    }

    @Override
    boolean ready() throws IOException {
        return Http.send(Http.to(confluentUrl() + "/subjects").build()).ok();
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }
}
