package gent.rechtstreeks.portal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** All that an operator can set of the portal, apart from what Quarkus itself reads. */
@ConfigMapping(prefix = "rechtstreeks.portal")
public interface PortalConfig {

    /** How long a page waits for a service before it says that this part is missing. */
    @WithDefault("PT2S")
    Duration patience();

    /** How long a page waits for what it can well do without, and then says nothing of. */
    @WithDefault("PT0.5S")
    Duration patienceForHints();

    /**
     * Who may show the portal in a frame or web view, as in the policy directive {@code frame-ancestors}: nobody unless set.
     * Whoever may is shown pages without header and footer when it asks for them.
     */
    @WithDefault("'none'")
    String frameAncestors();

    /** The origin of the login, to which a form leads when a session has ended. */
    String loginOrigin();
}
