package gent.rechtstreeks.granting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What granting asks of the environment. */
@ConfigMapping(prefix = "rechtstreeks.granting")
public interface GrantingConfig {

    /** How long a case may wait for facts before it counts as overdue. */
    @WithDefault("P2D")
    Duration factsOverdueAfter();

    /** How long a task may wait for a person before it counts as overdue. */
    @WithDefault("P5D")
    Duration tasksOverdueAfter();

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
