package gent.rechtstreeks.sandbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What can be chosen about the synthetic city. */
@ConfigMapping(prefix = "rechtstreeks.registry-sandbox")
public interface SandboxConfig {

    /** Must be true before the sandbox starts at all, so that nobody runs it in production by accident. */
    @WithDefault("false")
    boolean allowed();

    /** How many people live in the city; looked at on the first start only. */
    @WithDefault("5000")
    int residents();

    /** Which city it is: the same seed gives the same people; looked at on the first start only. */
    @WithDefault("44021")
    long seed();
}
