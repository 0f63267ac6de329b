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

    /**
     * Rights that may use facts for which no authorisation was found yet, to show with synthetic people how it would work;
     * {@code all} for every right. Never in production: life-events would not ask either.
     */
    Optional<List<String>> demonstrationGrounds();

    /** How long an answer about a fact may take before the question counts as overdue. */
    @WithDefault("P1D")
    Duration factsOverdueAfter();

    /** How often to look whether a day came that some right waits for. */
    @WithDefault("10s")
    Duration dueDatesPoll();

    /** How many due dates are assessed in one transaction. */
    @WithDefault("500")
    int dueDatesBatch();

    /** How many messages may wait to be sent before the calendar rests. */
    @WithDefault("5000")
    int dueDatesOutboxLimit();

    /** How long a due date that fails by itself waits before it is tried again. */
    @WithDefault("PT1M")
    Duration dueDatesRetryAfter();

    /** How long after the day began a due date may still be unassessed before it counts as overdue. */
    @WithDefault("PT1H")
    Duration dueDatesOverdueAfter();

    /** How often to look whether a rulebook comes into force. */
    @WithDefault("5s")
    Duration rulebookPoll();

    /** How many may be told at once what would become of rights if something changed; others wait, or come back later. */
    @WithDefault("2")
    int simulationsAtOnce();

    /** The way to a human that goes with every explanation. */
    Contact contact();

    /** Who answers questions about an answer of the rules. */
    interface Contact {

        /** Name of the desk. */
        String name();

        /** Its mail address. */
        String email();
    }
}
