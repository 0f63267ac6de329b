package gent.rechtstreeks.journeys.world;

import java.util.List;
import java.util.stream.Stream;

/** Our services, in the order that the data flows. */
public enum Service {
    REGISTRY_SANDBOX,
    CONSENT("residents"),
    LIFE_EVENTS("registry.births", "registry.moves", "registry.persons", "registry.statuses", "fact-requests"),
    ELIGIBILITY("life-events", "facts"),
    GRANTING("assessments", "residents", "consents"),
    NOTIFICATIONS("grants", "residents", "consents"),
    PORTAL;

    private final List<String> consumes;

    Service(String... consumes) {
        this.consumes = List.of(consumes);
    }

    /** Those through which an event travels; the sandbox stands for the world outside, and consent for its residents. */
    public static List<Service> pipeline() {
        return List.of(LIFE_EVENTS, ELIGIBILITY, GRANTING, NOTIFICATIONS);
    }

    /** Those that take messages or send some: all but the portal, which only asks. */
    public static List<Service> messaging() {
        return Stream.of(values()).filter(service -> service != PORTAL).toList();
    }

    /** Folder, artifact, consumer group and login of the service. */
    public String artifact() {
        return name().toLowerCase().replace('_', '-');
    }

    public String database() {
        return name().toLowerCase();
    }

    public List<String> consumes() {
        return consumes;
    }
}
