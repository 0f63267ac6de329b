package gent.rechtstreeks.consent.testing;

import static io.restassured.RestAssured.given;

import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.wire.Envelope;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;

/** People of the city: at the desk, at the audit, at the operation. */
public final class Staff {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Staff() {}

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.user(role));
    }

    /** A caseworker sends this under an idempotency key. */
    public static ValidatableResponse desk(String path, String key, Map<String, Object> body) {
        return as("caseworker")
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    /** What the audit says of a resident. */
    public static JsonPath audit(UUID resident) {
        return as("auditor")
                .header("X-ConsentBB-IndividualId", resident)
                .get("/audit/consent-records")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Waits for the dead letter of this message and gives its reason. */
    public static String awaitDeadLetter(Envelope envelope) {
        String path = "deadLetters.find { it.ceId == '" + envelope.id() + "' }.reason";
        return Awaitility.await("the dead letter")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> as("operator")
                                .get("/dead-letters?limit=1000")
                                .jsonPath()
                                .getString(path),
                        Objects::nonNull);
    }
}
