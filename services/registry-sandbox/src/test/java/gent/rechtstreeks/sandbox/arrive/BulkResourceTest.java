package gent.rechtstreeks.sandbox.arrive;

import static gent.rechtstreeks.sandbox.Sandbox.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.sandbox.population.store.Births;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class BulkResourceTest {

    @Inject
    Births register;

    @Test
    void aRunPublishesAsManyBirthsAsAskedForAndThenEnds() {
        long written = register.count();
        int published = published().size();

        start("{\"count\":300,\"perSecond\":null,\"stage\":\"NOTIFIED\"}")
                .statusCode(202)
                .body("state", equalTo("RUNNING"));

        JsonPath end = untilDone();
        assertThat(end.getInt("published")).isEqualTo(300);
        assertThat(register.count()).isEqualTo(written + 300);
        Awaitility.await().until(() -> published().size() >= published + 300);
    }

    @Test
    void aPacedRunKeepsItsPaceAndRefusesASecondOne() {
        start("{\"count\":20,\"perSecond\":40,\"stage\":\"NOTIFIED\"}").statusCode(202);

        start("{\"count\":1}").statusCode(409).body("type", equalTo("urn:problem-type:rechtstreeks:bulkRunning"));

        assertThat(untilDone().getInt("published")).isEqualTo(20);
    }

    @Test
    void aRunWithoutACountIsRefused() {
        start("{\"perSecond\":20}").statusCode(400);
        start("{\"count\":-1}").statusCode(400);
        start("{\"count\":10,\"perSecond\":0}").statusCode(400);
    }

    private static ValidatableResponse start(String body) {
        return operator()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/births/bulk")
                .then();
    }

    private static JsonPath untilDone() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> operator().get("/births/bulk").jsonPath(), progress -> progress.getString("state")
                        .equals("DONE"));
    }

    private static List<Birth> published() {
        return TopicProbe.all("registry.births", Birth.class);
    }
}
