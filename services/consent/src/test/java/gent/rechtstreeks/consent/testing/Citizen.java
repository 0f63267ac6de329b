package gent.rechtstreeks.consent.testing;

import static io.restassured.RestAssured.given;

import gent.rechtstreeks.kit.testing.KnownResidents;
import gent.rechtstreeks.kit.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A resident who answers and reads, as the city app does. */
public final class Citizen {

    private static final AtomicInteger BORN = new AtomicInteger();

    private final UUID id = UUID.randomUUID();
    private final String token;

    public Citizen() {
        String rrn = "906102%05d".formatted(BORN.incrementAndGet());
        KnownResidents.is(rrn, id);
        token = Tokens.resident(rrn);
    }

    public UUID id() {
        return id;
    }

    public RequestSpecification asked() {
        return given().auth().oauth2(token);
    }

    /** Answers to version 1. */
    public ValidatableResponse says(String purpose, String decision) {
        return says(purpose, decision, 1);
    }

    public ValidatableResponse says(String purpose, String decision, int version) {
        return asked().contentType("application/json")
                .body(answer(decision, version))
                .put("/me/consents/" + purpose)
                .then();
    }

    /** The body of an answer. */
    public static Map<String, Object> answer(String decision, int version) {
        return Map.of("decision", decision, "agreementVersion", version, "channel", "APP");
    }

    /** What the resident reads. */
    public JsonPath overview() {
        return asked().get("/me/consents").then().statusCode(200).extract().jsonPath();
    }

    /** Where a purpose stands, as the resident reads it. */
    public String state(String purpose) {
        return overview().getString("purposes.find { it.purpose == '" + purpose + "' }.state");
    }
}
