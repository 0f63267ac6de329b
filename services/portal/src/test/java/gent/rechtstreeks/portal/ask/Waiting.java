package gent.rechtstreeks.portal.ask;

import gent.rechtstreeks.portal.PortalConfig;
import java.time.Duration;

/** How long a test waits for a service: for good where it answers, hardly at all where it never does. */
record Waiting(Duration patience) implements PortalConfig {

    static Waiting forAnAnswer() {
        return new Waiting(Duration.ofSeconds(10));
    }

    static Waiting hardlyAtAll() {
        return new Waiting(Duration.ofMillis(50));
    }

    @Override
    public Duration patienceForHints() {
        return patience;
    }

    @Override
    public String frameAncestors() {
        return "'none'";
    }

    @Override
    public String loginOrigin() {
        return "http://127.0.0.1";
    }
}
