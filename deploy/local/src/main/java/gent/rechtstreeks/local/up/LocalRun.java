package gent.rechtstreeks.local.up;

import gent.rechtstreeks.local.KafkaServer;
import gent.rechtstreeks.local.KeycloakServer;
import gent.rechtstreeks.local.PostgresServer;
import gent.rechtstreeks.local.SchemaRegistryServer;
import gent.rechtstreeks.local.Server;
import gent.rechtstreeks.local.ServiceEnvironment;
import gent.rechtstreeks.local.ServiceProcess;
import gent.rechtstreeks.local.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The whole embedded run: starts everything in three phases, on the ports that the rest of the project knows. */
final class LocalRun {

    private static final int CORES = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final LocalData data;
    private final List<Server> running = new CopyOnWriteArrayList<>();

    private PostgresServer postgres;
    private KafkaServer kafka;
    private SchemaRegistryServer registry;
    private KeycloakServer keycloak;

    LocalRun(LocalData data) {
        this.data = data;
    }

    void start(Progress progress) {
        new Phase("Storage and transport", CORES)
                .add(Infrastructure.POSTGRESQL.title(), this::startPostgres)
                .add(Infrastructure.KAFKA.title(), this::startKafka)
                .run(progress);
        new Phase("Login and schemas", CORES)
                .add(Infrastructure.KEYCLOAK.title(), this::startKeycloak)
                .add(Infrastructure.SCHEMA_REGISTRY.title(), this::startRegistry)
                .run(progress);
        Phase services = new Phase("Services", CORES);
        for (Application application : Application.values()) {
            services.add(application.service(), () -> startService(application));
        }
        services.run(progress);
    }

    /** All that runs, in the order of their start. */
    List<Server> running() {
        return running;
    }

    private String startPostgres() {
        postgres = PostgresServer.start(data.of("postgres"), Infrastructure.POSTGRESQL.port());
        running.add(postgres);
        return "127.0.0.1:" + postgres.port();
    }

    private String startKafka() {
        kafka = KafkaServer.start(data.of("kafka"), Infrastructure.KAFKA.port());
        running.add(kafka);
        Topics.create(kafka.bootstrapServers());
        return kafka.bootstrapServers() + ", " + Topics.all().size() + " topics";
    }

    private String startKeycloak() {
        keycloak = KeycloakServer.start(
                data.of("keycloak"), Infrastructure.KEYCLOAK.port(), postgres.createDatabase("keycloak"));
        running.add(keycloak);
        return keycloak.issuer();
    }

    private String startRegistry() {
        registry = SchemaRegistryServer.start(
                data.of("schema-registry"),
                Infrastructure.SCHEMA_REGISTRY.port(),
                postgres.createDatabase("schema-registry"));
        running.add(registry);
        registry.registerAll();
        return Infrastructure.SCHEMA_REGISTRY.url() + ", schemas registered";
    }

    private String startService(Application application) {
        String name = application.service();
        Map<String, String> environment = new ServiceEnvironment(
                        kafka.bootstrapServers(),
                        registry.confluentUrl(),
                        keycloak.issuer(),
                        Application.neighbours(),
                        data.secrets())
                .of(name, postgres.createDatabase(name), keycloak.clientSecret(name));
        if (application == Application.LIFE_EVENTS) {
            // Just long enough to be seen as a station of the journey.
            environment.put("RECHTSTREEKS_LIFE_EVENTS_HOLD", "PT0.5S");
        }
        running.add(ServiceProcess.start(name, data.of(name + ".log"), application.port(), environment));
        return application.url();
    }
}
