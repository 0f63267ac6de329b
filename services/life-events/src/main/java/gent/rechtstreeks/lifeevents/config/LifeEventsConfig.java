package gent.rechtstreeks.lifeevents.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

/** What can be set in life-events. */
@ConfigMapping(prefix = "rechtstreeks.life-events")
public interface LifeEventsConfig {

    /** Refuse every national number that is not synthetic (month + 60); only production may say false. */
    @WithDefault("true")
    boolean onlySynthetic();

    /** How long a registered birth or a confirmed move is held, since the register may cancel it and make it again. */
    @WithDefault("PT1H")
    Duration hold();

    /** A birth longer ago than this is refused: no right that follows from a birth can be applied for after it. */
    @WithDefault("P5Y")
    Period oldestBirth();

    /** A move that stands and is further ahead, or longer ago, is refused: nobody announces so early, no right reaches back so far. */
    @WithDefault("P2Y")
    Period furthestMove();

    /** A status that changes further ahead, or longer ago, is refused: no source announces so early, no right reaches back so far. */
    @WithDefault("P5Y")
    Period furthestStatusChange();

    /** NIS codes of municipalities of birth, beside those of municipalities.csv. */
    Optional<Set<String>> municipalities();

    /** Secret of the look-up index over national numbers: 32 bytes in base64, from the environment only. */
    String indexKey();

    /**
     * Whether authorisations that are only there to demonstrate count: true lets people be asked about without a protocol
     * that was concluded, so only where everybody is synthetic.
     */
    @WithDefault("false")
    boolean demonstrationGrounds();

    /** How many ripe events, or open questions, are put to a source in one call. */
    @WithDefault("200")
    int batch();

    /** The longest wait before looking for due work again when nobody rings and nothing is due sooner. */
    @WithDefault("PT1S")
    Duration poll();

    /** How many households a take-on asks the register for in one call, and makes known in one transaction. */
    @WithDefault("400")
    int takeOnPage();

    /** How long to wait before looking for a take-on that another pod has left when nobody rings. */
    @WithDefault("PT5S")
    Duration takeOnPoll();

    /** A take-on rests while more messages than this wait in the outbox: other news must not queue behind it for long. */
    @WithDefault("10000")
    int takeOnOutbox();

    /** How long a source may take to answer. */
    @WithDefault("PT3S")
    Duration sourceTimeout();

    /** After this, work that a pod took and never finished is due again. */
    @WithDefault("PT10S")
    Duration lease();

    /** The longest pause between two tries while a source is down. */
    @WithDefault("PT10S")
    Duration longestPause();

    /** How long to wait before asking again for what comes after a fact that is over, when the source has no data on it. */
    @WithDefault("P3D")
    Period withoutData();

    /** A declaration of a resident counts from so long ago unless it says since when: what it is about mostly came first. */
    @WithDefault("P3M")
    Period declaredBack();

    /** A declaration of a resident counts for so long unless it says until when: then the resident is asked anew. */
    @WithDefault("P1Y")
    Period declaredFor();

    /** A declaration may not count from longer ago, or until further ahead, than this. */
    @WithDefault("P5Y")
    Period furthestDeclaration();

    /** How long an idempotency key of a resident is remembered with its answer. */
    @WithDefault("30d")
    Duration keyRetention();

    /** After this, an event that is ripe and not told yet, or a question without answer, counts as overdue. */
    @WithDefault("PT15M")
    Duration overdue();

    /** After this, a correction or annulment that waits for its original counts as overdue. */
    @WithDefault("PT24H")
    Duration parkedOverdue();
}
