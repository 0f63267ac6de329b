package gent.rechtstreeks.portal.testing;

import gent.rechtstreeks.local.Database;
import gent.rechtstreeks.local.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real database and a login for the tests of this module, started once. No service answers: each costs its own part. Eligibility and life-events do in tests that stand in for them. */
public final class PortalStack implements QuarkusTestResourceLifecycleManager {

    private static final String NAME = "portal";
    private static final String NOBODY = "http://127.0.0.1:1";

    private PostgresServer postgres;
    private LoginServer login;

    @Override
    public Map<String, String> start() {
        postgres = PostgresServer.start(dataFolder().resolve("postgres"), 0);
        login = LoginServer.start();
        Outage.of(postgres.port(), postgres.password(), NAME);
        Map<String, String> environment = Stream.of("CONSENT", "GRANTING", "NOTIFICATIONS")
                .collect(Collectors.toMap(service -> service + "_URL", service -> NOBODY));
        environment.put("ELIGIBILITY_URL", StandIn.address(StandInEligibility.NAME));
        environment.put("LIFE_EVENTS_URL", StandIn.address(StandInLifeEvents.NAME));
        environment.putAll(database(postgres.createDatabase(NAME)));
        environment.putAll(Map.of(
                "OIDC_URL", login.url(),
                "OIDC_CLIENT_SECRET", "component-test",
                "OIDC_STATE_SECRET", "component-test-component-test-component-test",
                "LOGIN_ORIGIN", login.url(),
                "quarkus.http.test-port", "0",
                "quarkus.shutdown.timeout", "1s"));
        return environment;
    }

    @Override
    public void stop() {
        login.close();
        postgres.close();
    }

    private static Map<String, String> database(Database database) {
        return Map.of(
                "DATABASE_URL", database.jdbcUrl(),
                "DATABASE_USER", database.user(),
                "DATABASE_PASSWORD", database.password(),
                "DATABASE_OWNER", database.owner(),
                "DATABASE_OWNER_PASSWORD", database.ownerPassword());
    }

    private static Path dataFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stack-")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new IllegalStateException("no folder for the data of the tests", e);
        }
    }
}
