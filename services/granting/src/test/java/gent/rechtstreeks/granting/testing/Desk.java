package gent.rechtstreeks.granting.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.testing.TopicProbe;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.core.ConditionFactory;

/** Looks at the service from outside: its trail, its tasks, its dead letters, and what it told. */
public final class Desk {

    private Desk() {}

    /** Waits until the last decision after a life event on a right came to this. */
    public static void awaitOutcome(UUID lifeEvent, String right, String outcome) {
        patiently()
                .until(
                        () -> outcomes(lifeEvent, right),
                        found -> !found.isEmpty() && found.getLast().equals(outcome));
    }

    /** What was decided after a life event on a right, in order. */
    public static List<String> outcomes(UUID lifeEvent, String right) {
        return listed("operator", "/trail?lifeEvent=" + lifeEvent, "steps")
                .filter(step -> step.path("right").asText().equals(right))
                .map(step -> step.get("outcome").asText())
                .toList();
    }

    /** The kinds of the open tasks that a life event led to. */
    public static List<String> tasks(UUID lifeEvent) {
        return tasksOf(lifeEvent).map(task -> task.get("kind").asText()).toList();
    }

    /** The only open task that a life event led to. */
    public static String taskId(UUID lifeEvent) {
        return tasksOf(lifeEvent)
                .map(task -> task.get("id").asText())
                .findFirst()
                .orElse(null);
    }

    /** The reason of the dead letter that a message became; waits for it. */
    public static String awaitDeadLetter(UUID ceId) {
        String path = "deadLetters.find { it.ceId == '" + ceId + "' }";
        Map<String, Object> letter = patiently()
                .until(() -> json("operator", "/dead-letters?limit=1000").getMap(path), found -> found != null);
        return (String) letter.get("reason");
    }

    /** What a resident was told, in order. */
    public static List<Kind> toldTo(UUID resident) {
        return messagesTo(resident).stream().map(Decision::getKind).toList();
    }

    /** The messages to a resident, in order. */
    public static List<Decision> messagesTo(UUID resident) {
        return TopicProbe.all("grants", Decision.class).stream()
                .filter(decision -> decision.getAddressee().equals(resident))
                .sorted(Comparator.comparing(Decision::getDecidedAt))
                .toList();
    }

    /** Waits for a message of this kind to a resident. */
    public static Decision awaitTold(UUID resident, Kind kind) {
        return TopicProbe.await(
                "grants",
                Decision.class,
                decision -> decision.getAddressee().equals(resident) && decision.getKind() == kind);
    }

    /** Longer than it ever takes, so that a busy machine does not fail a test. */
    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
    }

    private static Stream<JsonNode> tasksOf(UUID lifeEvent) {
        return listed("caseworker", "/tasks?limit=200", "tasks")
                .filter(task -> task.path("lifeEvent").asText().equals(lifeEvent.toString()));
    }

    /** What is asked for again and again: REST Assured would compile a script for each path. */
    private static Stream<JsonNode> listed(String role, String path, String list) {
        return StreamSupport.stream(
                read(role, path).as(JsonNode.class).get(list).spliterator(), false);
    }

    private static JsonPath json(String role, String path) {
        return read(role, path).jsonPath();
    }

    private static ExtractableResponse<Response> read(String role, String path) {
        return given().auth()
                .oauth2(Tokens.user(role))
                .get(path)
                .then()
                .statusCode(200)
                .extract();
    }
}
