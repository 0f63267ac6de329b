package gent.rechtstreeks.journeys.world;

import java.util.List;

/** Our services, in the order that the data flows. */
public enum Service {
    REGISTRY_SANDBOX,
    CONSENT("residents"),
    LIFE_EVENTS("registry.births", "registry.moves", "registry.persons", "registry.statuses", "fact-requests"),
    ELIGIBILITY("life-events", "facts"),
    GRANTING("assessments", "residents", "consents"),
    NOTIFICATIONS("grants", "residents", "consents");

    private final List<String> consumes;

    Service(String... consumes) {
        this.consumes = List.of(consumes);
    }

    /** Those through which an event travels; the sandbox stands for the world outside, and consent for its residents. */
    public static List<Service> pipeline() {
        return List.of(LIFE_EVENTS, ELIGIBILITY, GRANTING, NOTIFICATIONS);
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
