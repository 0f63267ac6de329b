package gent.rechtstreeks.local.up;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Our own services, in the order that the data flows, with their ports in the local run. */
public enum Application {
    REGISTRY_SANDBOX("registry-sandbox", 18101, "a synthetic Ghent: tells of births and moves, answers as source"),
    CONSENT("consent", 18106, "asks, records and proves what a resident agrees to"),
    LIFE_EVENTS("life-events", 18102, "checks, identifies, holds and publishes life events"),
    ELIGIBILITY("eligibility", 18103, "decides per right: eligible, not eligible, facts missing"),
    GRANTING("granting", 18104, "grants, informs, reminds, asks a human"),
    NOTIFICATIONS("notifications", 18105, "tells the resident, in the feed"),
    PORTAL("portal", 18100, "the resident's own page: open it in a browser");

    private final String service;
    private final int port;
    private final String does;

    Application(String service, int port, String does) {
        this.service = service;
        // The journeys run the same on free ports.
        this.port = Integer.getInteger("rechtstreeks.port." + service, port);
        this.does = does;
    }

    public String service() {
        return service;
    }

    public int port() {
        return port;
    }

    public String does() {
        return does;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Where the services find each other: {@code LIFE_EVENTS_URL} and so on. */
    static Map<String, String> neighbours() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(application -> application.name() + "_URL", Application::url));
    }
}
