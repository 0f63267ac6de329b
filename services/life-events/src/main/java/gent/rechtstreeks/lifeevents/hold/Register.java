package gent.rechtstreeks.lifeevents.hold;

import gent.rechtstreeks.kit.wire.Ids;
import java.util.UUID;
import java.util.stream.Stream;

/** The registers that tell of events, each under the name of its topic. */
public enum Register {
    BIRTHS("registry.births", Birth.class),
    MOVES("registry.moves", Move.class);

    private final String topic;
    private final Class<? extends RegisterEvent> events;

    Register(String topic, Class<? extends RegisterEvent> events) {
        this.topic = topic;
        this.events = events;
    }

    /** The register with this topic. */
    public static Register of(String topic) {
        return Stream.of(values())
                .filter(register -> register.topic.equals(topic))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no register has the topic " + topic));
    }

    public String topic() {
        return topic;
    }

    /** What it tells of. */
    public Class<? extends RegisterEvent> events() {
        return events;
    }

    /** Our id of its event: known before anything is stored, the same through all versions. */
    public UUID lifeEventId(String eventId) {
        return Ids.of(topic + "/" + eventId);
    }
}
