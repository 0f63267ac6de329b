package gent.rechtstreeks.local.follow;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.local.up.Application;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a try asks of the register, which the sandbox plays. */
final class Sandbox {

    private static final String HOUSEHOLD = "WITH_INCREASED_REIMBURSEMENT";

    private final String operator;

    Sandbox(String operatorToken) {
        this.operator = operatorToken;
    }

    /** The hospital notifies a birth; the registrar is not there yet. */
    Birth notifyBirth(boolean twins) {
        JsonNode answer = begin("/births", Map.of("twins", twins, "household", HOUSEHOLD, "stage", "NOTIFIED"));
        JsonNode household = answer.get("household");
        return new Birth(
                answer.get("births").findValuesAsText("eventId"),
                people(answer.get("parents")),
                household.get("members").asInt(),
                household.get("increasedReimbursement").asBoolean(),
                household.get("postalCode").asText());
    }

    /** The registrar registers what was notified; twins at one moment. */
    void register(Birth birth) {
        ask(post("/births/registrations", Http.json(Map.of("eventIds", birth.eventIds()))));
    }

    /** The one child of this birth dies; the register's id of the death. */
    String die(Birth birth) {
        JsonNode registered = goOn("/births/" + birth.eventIds().getFirst() + "/registration");
        String child = registered.findPath("child").path("insz").asText();
        return begin("/deaths", Map.of("insz", child)).get("eventId").asText();
    }

    void annul(Birth birth) {
        birth.eventIds().forEach(eventId -> goOn("/births/" + eventId + "/annulment"));
    }

    /** A household announces that it moves, whole and within Ghent. */
    Move announceMove() {
        JsonNode answer =
                begin("/moves", Map.of("household", HOUSEHOLD, "who", "WHOLE", "to", "GHENT", "stage", "ANNOUNCED"));
        JsonNode household = answer.get("household");
        return new Move(
                answer.get("eventId").asText(),
                people(answer.get("movers")).getFirst(),
                household.get("members").asInt(),
                household.get("increasedReimbursement").asBoolean(),
                household.get("postalCodeBefore").asText(),
                household.get("postalCodeAfter").asText());
    }

    /** This person's household announces that it moves, whatever happened to it before. */
    void announceMoveOf(Person person) {
        begin("/moves", Map.of("family", person.insz(), "who", "WHOLE", "to", "GHENT", "stage", "ANNOUNCED"));
    }

    void declare(Move move) {
        goOn("/moves/" + move.eventId() + "/declaration");
    }

    void confirm(Move move) {
        goOn("/moves/" + move.eventId() + "/confirmation");
    }

    private static List<Person> people(JsonNode answer) {
        return answer.findValuesAsText("insz").stream().map(Person::new).toList();
    }

    /** Something new. */
    private JsonNode begin(String path, Object wish) {
        return ask(post(path, Http.json(wish))
                .header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** What becomes of it. */
    private JsonNode goOn(String path) {
        return ask(post(path, HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder post(String path, HttpRequest.BodyPublisher body) {
        return Http.to(Application.REGISTRY_SANDBOX.url() + path, operator)
                .header("Content-Type", "application/json")
                .POST(body);
    }

    private static JsonNode ask(HttpRequest.Builder request) {
        return Services.ask(Application.REGISTRY_SANDBOX, request);
    }
}
