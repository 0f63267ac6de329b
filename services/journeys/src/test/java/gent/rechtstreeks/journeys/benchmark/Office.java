package gent.rechtstreeks.journeys.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.journeys.world.Api;
import gent.rechtstreeks.journeys.world.Service;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Queue;

/** The register's counter, where one thing after the other is asked for; what it is asked, it does and tells. */
final class Office {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Api api;
    private final Queue<String> withoutReimbursement;

    /** Only of people who were asked about before, the bank tells that their status changed. */
    Office(Api api, Queue<String> withoutReimbursement) {
        this.api = api;
        this.withoutReimbursement = withoutReimbursement;
    }

    static LocalDate today() {
        return LocalDate.now(BRUSSELS);
    }

    JsonNode birth(Map<String, ?> wish) {
        return ask("/births", wish);
    }

    JsonNode move(String who, String to, String stage) {
        return ask("/moves", Map.of("who", who, "to", to, "stage", stage));
    }

    /** What becomes of a birth or a move. */
    void step(String register, JsonNode event, String step) {
        step(register, event, step, Map.of());
    }

    void step(String register, JsonNode event, String step, Map<String, ?> body) {
        ask("/" + register + "/" + event.findPath("eventId").asText() + "/" + step, body);
    }

    JsonNode death(JsonNode event) {
        return ask("/deaths", Map.of("insz", somebodyOf(event)));
    }

    void anotherNumber(JsonNode event) {
        ask("/replacements", Map.of("insz", somebodyOf(event)));
    }

    void twoAreOne(JsonNode event, JsonNode survivor) {
        ask("/replacements", Map.of("insz", somebodyOf(event), "replacedBy", somebodyOf(survivor)));
    }

    void status() {
        String insz = withoutReimbursement.poll();
        if (insz != null) {
            ask("/statuses", Map.of("insz", insz, "increasedReimbursement", true, "from", today().toString()));
        }
    }

    /** Of a birth the first parent, of a move whoever declares it. */
    private static String somebodyOf(JsonNode event) {
        JsonNode people = event.has("parents") ? event.get("parents") : event.get("movers");
        return people.get(0).get("insz").asText();
    }

    private JsonNode ask(String path, Map<String, ?> body) {
        return api.tell(Service.REGISTRY_SANDBOX, "POST", path, body);
    }
}
