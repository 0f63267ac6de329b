package gent.rechtstreeks.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.kit.testing.StackProvider;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
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

    private static final StackProvider STACK = StackProvider.chosen();

    @TempDir
    static Path folder;

    @Test
    void kafkaHasEveryTopicAndKeepsThemAfterBeingKilled() throws Exception {
        try (KafkaServer kafka = STACK.kafka(folder.resolve("kafka"))) {
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
        try (PostgresServer postgres = STACK.postgres(folder.resolve("postgres"))) {
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
        try (SchemaRegistryServer registry = STACK.registry(folder.resolve("registry"))) {
            registry.registerAll();
            registry.registerAll();
            assertStops(registry);
        }
    }

    private static void assertStops(Server server) {
        // Of a container that runs in a virtual machine there is none to be seen.
        Optional<ProcessHandle> process = ProcessHandle.of(server.pid());
        server.stop();
        assertThat(server.isRunning()).isFalse();
        assertThat(process.stream().filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(process.stream().flatMap(ProcessHandle::descendants)).isEmpty();
    }

    private static Connection connect(Database database, String role, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), role, password);
    }
}
