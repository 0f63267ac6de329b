package gent.rechtstreeks.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Starts the real programs once, beside one another, and looks at what they promise to the services. It stands here, where no
 * module waits for it.
 */
@Execution(ExecutionMode.CONCURRENT)
class StackTest {

    @TempDir
    static Path folder;

    @Test
    void kafkaHasEveryTopicAndKeepsThemAfterBeingKilled() throws Exception {
        try (KafkaServer kafka = KafkaServer.start(folder.resolve("kafka"), 0)) {
            Topics.create(kafka.bootstrapServers());
            Topics.create(kafka.bootstrapServers());

            kafka.kill();
            kafka.start();

            try (Admin admin = Topics.admin(kafka.bootstrapServers())) {
                assertThat(admin.listTopics().names().get())
                        .containsAll(Topics.all().stream().map(Topic::name).toList());
            }
            assertStops(kafka);
        }
    }

    @Test
    void aDatabaseLetsItsOwnRolesInAndNobodyElse() throws SQLException {
        try (PostgresServer postgres = PostgresServer.start(folder.resolve("postgres"), 0)) {
            Database first = postgres.createDatabase("life-events", "o1", "u1");
            Database second = postgres.createDatabase("granting", "o2", "u2");
            postgres.createDatabase("granting", "o2", "u2");

            try (Connection owner = connect(first, first.owner(), "o1")) {
                owner.createStatement().execute("CREATE TABLE t (id int)");
            }
            try (Connection user = connect(first, first.user(), "u1")) {
                user.createStatement().execute("INSERT INTO t VALUES (1)");
                assertThatThrownBy(() -> user.createStatement().execute("CREATE TABLE u (id int)"))
                        .hasMessageContaining("permission denied");
            }
            assertThatThrownBy(() -> connect(first, first.user(), "wrong")).hasMessageContaining("password");
            assertThatThrownBy(() -> connect(first, second.user(), "u2")).hasMessageContaining("permission denied");

            postgres.stop();
            postgres.start();

            try (Connection user = connect(first, first.user(), "u1")) {
                assertThat(user.createStatement()
                                .executeQuery("SELECT * FROM t")
                                .next())
                        .isTrue();
            }
            assertStops(postgres);
        }
    }

    @Test
    void theRegistryTakesEverySchemaAndTakesItAgain() {
        try (SchemaRegistryServer registry = SchemaRegistryServer.startInMemory(folder.resolve("registry"), 0)) {
            registry.registerAll();
            registry.registerAll();
            assertStops(registry);
        }
    }

    private static void assertStops(Server server) {
        ProcessHandle process = ProcessHandle.of(server.pid()).orElseThrow();
        server.stop();
        assertThat(process.isAlive()).isFalse();
        assertThat(process.descendants()).isEmpty();
    }

    private static Connection connect(Database database, String role, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), role, password);
    }
}
