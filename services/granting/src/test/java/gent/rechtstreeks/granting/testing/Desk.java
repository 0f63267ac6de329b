package gent.rechtstreeks.granting.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.testing.TopicProbe;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        return json("operator", "/trail?lifeEvent=" + lifeEvent)
                .getList("steps.findAll { it.right == '" + right + "' }.outcome");
    }

    /** The kinds of the open tasks that a life event led to. */
    public static List<String> tasks(UUID lifeEvent) {
        return json("caseworker", "/tasks?limit=200")
                .getList("tasks.findAll { it.lifeEvent == '" + lifeEvent + "' }.kind");
    }

    /** The only open task that a life event led to. */
    public static String taskId(UUID lifeEvent) {
        return json("caseworker", "/tasks?limit=200")
                .getString("tasks.find { it.lifeEvent == '" + lifeEvent + "' }.id");
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

    private static JsonPath json(String role, String path) {
        return given().auth()
                .oauth2(Tokens.user(role))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
