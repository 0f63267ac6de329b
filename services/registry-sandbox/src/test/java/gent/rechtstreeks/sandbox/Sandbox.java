package gent.rechtstreeks.sandbox;

import static io.restassured.RestAssured.given;

import gent.rechtstreeks.kit.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The sandbox as its callers see it. */
public final class Sandbox {
    private Sandbox() {}

    public static RequestSpecification operator() {
        return as(Tokens.user("operator"));
    }

    public static RequestSpecification lifeEvents() {
        return as(Tokens.service("life-events", "authentic-source-reader"));
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static ValidatableResponse birth(String body) {
        return operator()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/births")
                .then();
    }

    public static ValidatableResponse registration(String eventId) {
        return operator().post("/births/{eventId}/registration", eventId).then();
    }

    /** What becomes of a birth: correction, annulment, repeat. */
    public static ValidatableResponse ofBirth(String eventId, String step, String body) {
        return operator().body(body).post("/births/{eventId}/" + step, eventId).then();
    }

    public static ValidatableResponse move(String body) {
        return operator()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/moves")
                .then();
    }

    /** What becomes of a move: declaration, confirmation, refusal, annulment, return. */
    public static ValidatableResponse ofMove(String eventId, String step) {
        return ofMove(eventId, step, "{}");
    }

    public static ValidatableResponse ofMove(String eventId, String step, String body) {
        return operator().body(body).post("/moves/{eventId}/" + step, eventId).then();
    }

    /** Something that happens to a person: deaths, replacements, statuses. */
    public static ValidatableResponse happens(String what, String body) {
        return happens(what, UUID.randomUUID().toString(), body);
    }

    public static ValidatableResponse happens(String what, String key, String body) {
        return operator()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/" + what)
                .then();
    }

    public static ValidatableResponse death(String insz) {
        return happens("deaths", "{\"insz\":\"%s\"}".formatted(insz));
    }

    /** What becomes of a death or a replacement: annulment, repeat. */
    public static ValidatableResponse of(String what, String eventId, String step, String body) {
        return operator()
                .body(body)
                .post("/%s/{eventId}/%s".formatted(what, step), eventId)
                .then();
    }

    public static ValidatableResponse status(String insz, String on) {
        return status(List.of(insz), on);
    }

    /** Whether they have the increased reimbursement, asked for waste bags. */
    public static ValidatableResponse status(List<String> insz, String on) {
        return facts("social-security-bank", "increased-reimbursement", "waste-bags", insz, on);
    }

    /** What a source says of one fact of these people. */
    public static ValidatableResponse facts(String source, String fact, String purpose, List<String> insz, String on) {
        String questions = insz.stream()
                .map(one -> "{\"reference\":\"%s\",\"insz\":\"%s\",\"fact\":\"%s\",\"purpose\":\"%s\",\"on\":\"%s\"}"
                        .formatted(UUID.randomUUID(), one, fact, purpose, on))
                .collect(Collectors.joining(","));
        return facts("{\"source\":\"%s\",\"questions\":[%s]}".formatted(source, questions));
    }

    public static ValidatableResponse facts(String body) {
        return lifeEvents().body(body).post("/sources/facts").then();
    }

    public static ValidatableResponse households(String insz) {
        return lifeEvents()
                .body("{\"insz\":[\"%s\"]}".formatted(insz))
                .post("/sources/households")
                .then();
    }
}
