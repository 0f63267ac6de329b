package gent.rechtstreeks.kit.read;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
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

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.user("operator"));
    }
}
