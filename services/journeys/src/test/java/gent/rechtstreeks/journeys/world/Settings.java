package gent.rechtstreeks.journeys.world;

import java.time.Duration;
import java.util.Map;

/**
 * What a run can choose.
 *
 * @param name of the run, and of its folder
 * @param residents how many people live in the city
 * @param hold how long a registered birth may be taken back
 */
public record Settings(String name, int residents, Duration hold) {

    Map<String, String> environment() {
        return Map.of(
                "RECHTSTREEKS_REGISTRY_SANDBOX_RESIDENTS", Integer.toString(residents),
                "RECHTSTREEKS_LIFE_EVENTS_HOLD", hold.toString(),
                // A story has ended once Kafka knows that all is handled.
                "RECHTSTREEKS_KIT_OFFSETS_EVERY", "PT0.1S",
                // A pod that writes rings its own relay; only a second pod's rows wait for this look.
                "RECHTSTREEKS_KIT_OUTBOX_POLL", "PT0.1S",
                // Thirty consumers wait at a time; what comes ends a wait, so longer ones only cost less.
                "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_POLL_TIMEOUT", "300",
                // Who comes back is found again at once, and Kafka misses the dead as soon as its broker allows.
                "RECHTSTREEKS_LIFE_EVENTS_LONGEST_PAUSE", "PT1S",
                "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_SESSION_TIMEOUT_MS", "6000",
                "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_HEARTBEAT_INTERVAL_MS", "2000",
                // What a service says first takes longer on a slow machine than a reader waits.
                "RECHTSTREEKS_PORTAL_PATIENCE", "PT5S");
    }
}
