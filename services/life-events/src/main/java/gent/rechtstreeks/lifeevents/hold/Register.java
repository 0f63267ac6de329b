package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.kit.wire.Ids;
import java.util.UUID;

/** The registers that tell of events, each under the name of its topic. */
public enum Register {
    BIRTHS("registry.births"),
    MOVES("registry.moves"),
    PERSONS("registry.persons");

    private final String topic;

    Register(String topic) {
        this.topic = topic;
    }

    public String topic() {
        return topic;
    }

    /** Our id of its event: known before anything is stored, the same through all versions. */
    public UUID lifeEventId(String eventId) {
        return Ids.of(topic + "/" + eventId);
    }
}
