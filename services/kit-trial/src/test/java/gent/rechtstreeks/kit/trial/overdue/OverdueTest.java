package gent.rechtstreeks.kit.trial.overdue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class OverdueTest {

    private static final String LETTERS = "places.find { it.place == 'dead-letters' }";

    @Inject
    TestClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void aDeadLetterIsOverdueOnceItHasWaitedLongEnoughAndNoLongerWhenItWasLetGo() {
        Envelope sent = TopicProbe.sendBytes("facts", "key", new byte[] {1}, TopicProbe.envelope("key", null));
        String id = await().until(() -> letter(sent), found -> found != null);
        clock.advance(Duration.ofHours(23));
        assertThat(overdue()).doesNotContain(id);

        clock.advance(Duration.ofHours(1));

        assertThat(overdue()).contains(id);
        assertThat(metric()).isPositive();
        as("operator")
                .contentType("application/json")
                .body("{\"reason\":\"a test\"}")
                .post("/dead-letters/" + id + "/discard")
                .then()
                .statusCode(200);
        assertThat(overdue()).doesNotContain(id);
    }

    @Test
    void aPlaceWhereNothingIsOverdueIsListedToo() {
        JsonPath answer = as("operator").get("/overdue").jsonPath();

        assertThat(answer.getString(LETTERS + ".patience")).isEqualTo("PT24H");
        assertThat(answer.getLong(LETTERS + ".count")).isNotNegative();
    }

    @Test
    void onlyAnOperatorMayLook() {
        given().get("/overdue").then().statusCode(401);
        as("caseworker").get("/overdue").then().statusCode(403);
    }

    private static io.restassured.specification.RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.user(role));
    }

    private static String letter(Envelope sent) {
        return as("operator")
                .get("/dead-letters?limit=1000")
                .jsonPath()
                .getString("deadLetters.find { it.ceId == '" + sent.id() + "' }.id");
    }

    private static java.util.List<String> overdue() {
        return as("operator").get("/overdue?limit=1000").jsonPath().getList(LETTERS + ".longest.id");
    }

    private static double metric() {
        return as("operator")
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("rechtstreeks_overdue{") && line.contains("dead-letters"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }
}
