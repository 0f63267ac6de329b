package gent.rechtstreeks.kit.read;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
    void onlyAnOperatorMayLook() {
        given().get("/dead-letters").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.resident("90610100155"))
                .get("/dead-letters")
                .then()
                .statusCode(403);
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
