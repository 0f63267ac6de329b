package gent.rechtstreeks.portal.ask;

import gent.rechtstreeks.portal.PortalConfig;
import java.time.Duration;

/** Waits for a service hardly at all. */
final class Impatient implements PortalConfig {

    @Override
    public Duration patience() {
        return Duration.ofMillis(50);
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
