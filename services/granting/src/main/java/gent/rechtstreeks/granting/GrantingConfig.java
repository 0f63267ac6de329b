package gent.rechtstreeks.granting;

import io.smallrye.config.ConfigMapping;

/** What granting asks of the environment. */
@ConfigMapping(prefix = "rechtstreeks.granting")
public interface GrantingConfig {

    /** The way to a human that goes with every decision. */
    Contact contact();

    /** Who answers questions about a decision. */
    interface Contact {

        /** Name of the desk. */
        String name();

        /** Its mail address. */
        String email();
    }
}
