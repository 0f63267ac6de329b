package gent.rechtstreeks.kit.trial.read;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class DeadLetterResourceTest {

    @Test
    void anOperatorSeesWhereAndWhyButNotWhat() {
        byte[] secret = "very secret".getBytes(StandardCharsets.UTF_8);
        Envelope sent = TopicProbe.sendBytes("facts", "key", secret, TopicProbe.envelope("key", null));

        await().untilAsserted(() -> operator()
                .get("/dead-letters")
                .then()
                .statusCode(200)
                .body("deadLetters.ceId", hasItem(sent.id().toString()))
                .body(not(containsString("very secret"))));
    }

    @Test
    void aLongListIsReadPageByPage() {
        List<String> sent = IntStream.range(0, 5)
                .mapToObj(
                        each -> TopicProbe.sendBytes("facts", "key", new byte[] {1}, TopicProbe.envelope("key", null)))
                .map(envelope -> envelope.id().toString())
                .toList();
        await().untilAsserted(() -> operator()
                .get("/dead-letters?limit=1000")
                .then()
                .body("deadLetters.ceId", hasItems(sent.toArray(String[]::new)))
                .body("next", nullValue()));

        assertThat(ids(2)).containsExactlyElementsOf(ids(1000)).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoCursorIsRefused() {
        operator()
                .get("/dead-letters?after=rubbish")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:rechtstreeks:malformedCursor"));
    }

    @Test
    void theListCanBeNarrowed() {
        Envelope sent = TopicProbe.sendBytes("facts", "key", new byte[] {1}, TopicProbe.envelope("key", null));
        String id = idOf(sent);

        operator()
                .get("/dead-letters?limit=1000&topic=facts&state=WAITING")
                .then()
                .body("deadLetters.id", hasItem(id));
        operator()
                .get("/dead-letters?limit=1000&topic=residents")
                .then()
                .statusCode(200)
                .body("deadLetters.id", not(hasItem(id)));
        operator().get("/dead-letters?limit=1000&state=DISCARDED").then().body("deadLetters.id", not(hasItem(id)));
        operator()
                .get("/dead-letters?limit=1000&reason=nothing begins like this")
                .then()
                .body("deadLetters", hasSize(0));
    }

    @Test
    void anUnknownStateIsRefused() {
        operator()
                .get("/dead-letters?state=LOST")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownState"));
    }

    @Test
    void manyAreReplayedByTopicAndCounted() {
        idOf(TopicProbe.sendBytes("facts", "key", new byte[] {1}, TopicProbe.envelope("key", null)));

        operator()
                .contentType("application/json")
                .body("{\"topic\":\"facts\",\"limit\":1}")
                .post("/dead-letters/replay")
                .then()
                .statusCode(200)
                .body("replayed.WAITING", equalTo(1));
    }

    @Test
    void aDeadLetterIsLetGoForAReasonAndOnce() {
        String id = idOf(TopicProbe.sendBytes("facts", "key", new byte[] {1}, TopicProbe.envelope("key", null)));

        discard(id, "a test of the register")
                .statusCode(200)
                .body("state", equalTo("DISCARDED"))
                .body("discarded.why", equalTo("a test of the register"))
                .body("discarded.by", not(nullValue()));
        operator().get("/dead-letters/" + id).then().statusCode(200).body("state", equalTo("DISCARDED"));
        discard(id, "again").statusCode(409).body("type", equalTo("urn:problem-type:rechtstreeks:settledAlready"));
    }

    @Test
    void withoutAReasonNothingIsLetGo() {
        String id = idOf(TopicProbe.sendBytes("facts", "key", new byte[] {1}, TopicProbe.envelope("key", null)));

        discard(id, " ").statusCode(400).contentType("application/problem+json");
        operator().get("/dead-letters/" + id).then().body("state", equalTo("WAITING"));
    }

    @Test
    void aDeadLetterThatDoesNotExistCannotBeReplayed() {
        operator()
                .post("/dead-letters/" + UUID.randomUUID() + "/replay")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownDeadLetter"));
    }

    @Test
    void aLimitOutOfRangeIsRefused() {
        operator().get("/dead-letters?limit=0").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void onlyAnOperatorMayAct() {
        String id = UUID.randomUUID().toString();
        for (String path : List.of(
                "/dead-letters/replay", "/dead-letters/" + id + "/replay", "/dead-letters/" + id + "/discard")) {
            given().contentType("application/json").body("{}").post(path).then().statusCode(401);
            given().auth()
                    .oauth2(Tokens.user("caseworker"))
                    .contentType("application/json")
                    .body("{\"reason\":\"x\"}")
                    .post(path)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void onlyAnOperatorMayLook() {
        given().get("/dead-letters").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.resident("90610100155"))
                .get("/dead-letters")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse discard(String id, String reason) {
        return operator()
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post("/dead-letters/" + id + "/discard")
                .then();
    }

    private static String idOf(Envelope sent) {
        String path = "deadLetters.find { it.ceId == '" + sent.id() + "' }.id";
        return await().until(
                        () -> operator()
                                .get("/dead-letters?limit=1000")
                                .jsonPath()
                                .getString(path),
                        id -> id != null);
    }

    /** All ids, read in pages of this size. */
    private static List<String> ids(int limit) {
        List<String> ids = new ArrayList<>();
        String after = null;
        do {
            JsonPath page = operator()
                    .queryParams(after == null ? Map.of("limit", limit) : Map.of("limit", limit, "after", after))
                    .get("/dead-letters")
                    .jsonPath();
            ids.addAll(page.getList("deadLetters.id"));
            after = page.getString("next");
        } while (after != null);
        return ids;
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.user("operator"));
    }
}
