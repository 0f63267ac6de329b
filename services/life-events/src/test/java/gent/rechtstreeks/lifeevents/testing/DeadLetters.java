package gent.rechtstreeks.lifeevents.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.wire.Envelope;
import io.restassured.specification.RequestSpecification;
import java.util.stream.StreamSupport;

/** The dead letters of the service under test, as an operator sees and replays them. */
public final class DeadLetters {

    private DeadLetters() {}

    /** Why this message is a dead letter; null when it is none. */
    public static String reason(Envelope message) {
        return of(message, "reason");
    }

    /** How its dead letter stands after it was tried again. */
    public static String replay(Envelope message) {
        return operator()
                .post("/dead-letters/" + of(message, "id") + "/replay")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("state");
    }

    private static String of(Envelope message, String field) {
        String id = message.id().toString();
        return StreamSupport.stream(all().spliterator(), false)
                .filter(letter -> letter.get("ceId").asText().equals(id))
                .map(letter -> letter.get(field).asText())
                .findFirst()
                .orElse(null);
    }

    private static JsonNode all() {
        return operator()
                .get("/dead-letters?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .as(JsonNode.class)
                .get("deadLetters");
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.user("operator"));
    }
}
