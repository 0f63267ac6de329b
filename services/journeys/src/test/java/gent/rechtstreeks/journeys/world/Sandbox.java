package gent.rechtstreeks.journeys.world;

import static gent.rechtstreeks.journeys.world.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The synthetic Ghent, in its two parts: a register that tells, an authentic source that answers. */
public final class Sandbox {

    private static final Service SANDBOX = Service.REGISTRY_SANDBOX;

    private final Api api;

    Sandbox(Api api) {
        this.api = api;
    }

    /** The hospital notifies a birth; twins are two. */
    public Family notify(Wish wish, boolean twins) {
        Map<String, Object> body = Map.of("household", wish.name(), "twins", twins, "stage", "NOTIFIED");
        return family(api.tell(SANDBOX, "POST", "/births", body));
    }

    /** The hospital notifies that a child was stillborn. */
    public Family notifyStillbirth(Wish wish) {
        Map<String, Object> body = Map.of("household", wish.name(), "outcome", "STILLBORN", "stage", "NOTIFIED");
        return family(api.tell(SANDBOX, "POST", "/births", body));
    }

    /** The registrar registers all of the family's births in one go. */
    public void register(Family family) {
        api.tell(SANDBOX, "POST", "/births/registrations", Map.of("eventIds", family.events()));
    }

    /** Lets a source answer nothing any more, or answer again. */
    public void fail(String source, boolean failing) {
        api.tell(SANDBOX, "PUT", "/faults/" + source, Map.of("delayMillis", 0, "failing", failing));
    }

    /** Many births, each notified and registered; {@code perSecond} is null for as fast as it goes. */
    public void startBirths(int count, Integer perSecond) {
        Map<String, Object> body = new HashMap<>(Map.of("count", count));
        body.put("perSecond", perSecond);
        api.tell(SANDBOX, "POST", "/births/bulk", body);
    }

    /** The same, and returns when the register has published them all. */
    public void deliver(int count, Integer perSecond, Duration patience) {
        startBirths(count, perSecond);
        eventually("all births are published", patience, () -> assertThat(
                        api.read(SANDBOX, "/births/bulk").get("state").asText())
                .isEqualTo("DONE"));
    }

    private static Family family(JsonNode answer) {
        List<UUID> events = new ArrayList<>();
        answer.get("births")
                .forEach(
                        birth -> events.add(UUID.fromString(birth.get("eventId").asText())));
        List<Parent> parents = new ArrayList<>();
        answer.get("parents")
                .forEach(parent -> parents.add(new Parent(parent.get("insz").asText())));
        return new Family(List.copyOf(events), List.copyOf(parents));
    }
}
