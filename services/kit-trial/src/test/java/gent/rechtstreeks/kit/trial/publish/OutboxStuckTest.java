package gent.rechtstreeks.kit.trial.publish;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import gent.rechtstreeks.kit.publish.Outbox;
import gent.rechtstreeks.kit.publish.Publication;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.residents.Resident;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class OutboxStuckTest {

    private static final String NOWHERE = "a-topic-that-nobody-made";

    @Inject
    AgroalDataSource database;

    @Inject
    Outbox outbox;

    @Inject
    TestClock clock;

    @AfterEach
    void cleanUp() throws SQLException {
        clock.set(TestClock.START);
        execute("DELETE FROM outbox");
    }

    @Test
    void aMessageThatWaitsTooLongMakesTheServiceNotReadyUntilItIsGone() throws SQLException {
        writeToNowhere();
        clock.advance(Duration.ofSeconds(30));
        assertThat(health("ready")).containsEntry("status", "UP");

        clock.advance(Duration.ofSeconds(1));
        assertThat(health("ready"))
                .containsEntry("status", "DOWN")
                .containsEntry("data", Map.of("topic", NOWHERE, "since", "2026-03-02T09:00:00Z"));
        assertThat(health("live")).isNull();

        execute("DELETE FROM outbox");
        assertThat(health("ready")).containsEntry("status", "UP").doesNotContainKey("data");
    }

    @Test
    void howMuchWaitsAndSinceWhenIsMeasured() throws SQLException {
        writeToNowhere();
        writeToNowhere();
        clock.advance(Duration.ofSeconds(12));

        given().auth()
                .oauth2(Tokens.user("operator"))
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("rechtstreeks_outbox_unsent 2.0"))
                .body(containsString("rechtstreeks_outbox_oldest_age_seconds 12.0"));
    }

    @Test
    void aTopicThatIsNotThereIsWaitedForOnceAndHoldsUpNobody() throws SQLException {
        for (int i = 0; i < 20; i++) {
            writeToNowhere();
        }
        UUID resident = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> outbox.add(publication(resident)));

        TopicProbe.await(
                "residents", Resident.class, told -> told.getResidentId().equals(resident));
        await().untilAsserted(
                        () -> assertThat(health("ready").get("data").toString()).contains(NOWHERE));
    }

    private static Publication publication(UUID resident) {
        Resident message = Resident.newBuilder()
                .setResidentId(resident)
                .setVersion(1)
                .setRecordedAt(TestClock.START)
                .build();
        return new Publication(
                "residents", resident.toString(), message, TopicProbe.envelope(resident.toString(), null));
    }

    /** Past the outbox, which knows no such topic. */
    private void writeToNowhere() throws SQLException {
        execute("INSERT INTO outbox (topic, key, headers, payload, written_at) VALUES ('" + NOWHERE
                + "', 'key', '{}', '', '" + Timestamp.from(clock.instant()) + "')");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Map<String, Object> health(String kind) {
        return given().get("/q/health/" + kind).path("checks.find { it.name == 'events leave' }");
    }
}
