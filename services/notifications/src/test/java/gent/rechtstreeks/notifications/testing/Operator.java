package gent.rechtstreeks.notifications.testing;

import static io.restassured.RestAssured.given;

import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.wire.Envelope;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;

/** An operator of the city, who sees dead letters and trails and nobody's feed. */
public final class Operator {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Operator() {}

    public static RequestSpecification asked() {
        return given().auth().oauth2(Tokens.user("operator"));
    }

    /** Waits for the dead letter of this message. */
    public static Map<String, Object> awaitDeadLetter(Envelope envelope) {
        return Awaitility.await("the dead letter")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> deadLetter(envelope), Optional::isPresent)
                .orElseThrow();
    }

    /** How a dead letter stands after it was tried again. */
    public static String replay(Map<String, Object> deadLetter) {
        return asked().post("/dead-letters/{id}/replay", deadLetter.get("id"))
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    /** The steps of a life event, each as station, right and outcome. */
    public static List<String> trail(UUID lifeEvent) {
        List<Map<String, String>> steps = asked().queryParam("lifeEvent", lifeEvent)
                .get("/trail")
                .then()
                .statusCode(200)
                .extract()
                .path("steps");
        return steps.stream()
                .map(step -> step.get("station") + " " + step.get("right") + " " + step.get("outcome"))
                .toList();
    }

    private static Optional<Map<String, Object>> deadLetter(Envelope envelope) {
        List<Map<String, Object>> letters = asked().queryParam("limit", 1000)
                .get("/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .path("deadLetters");
        return letters.stream()
                .filter(letter -> envelope.id().toString().equals(letter.get("ceId")))
                .findFirst();
    }
}
