package gent.rechtstreeks.eligibility;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What eligibility asks of the environment. */
@ConfigMapping(prefix = "rechtstreeks.eligibility")
public interface EligibilityConfig {

    /**
     * Rights whose undated parameters and regulation somebody stands by, as {@code right} or {@code right=KIND} with
     * KIND DEMONSTRATION (the default) or SIGNED_OFF; all others go to a person.
     */
    Optional<List<String>> signedOff();

    /** How long an answer about a fact may take before the question counts as overdue. */
    @WithDefault("P1D")
    Duration factsOverdueAfter();
}
