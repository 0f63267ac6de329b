package gent.rechtstreeks.consent.decide;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When something is decided, and from when nothing may happen against it any more.
 *
 * @param effective every service knows by then, or holds back
 */
public record Moment(Instant at, Instant effective) {

    /** Another pod's clock, or a reader's, may differ by less than this. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(1);

    /** In micros, as the database keeps it: what is hashed today must be the same when it is read back. */
    public static Moment at(Instant now, Duration bound) {
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        return new Moment(at, at.plus(bound));
    }

    /** Whatever is said later takes effect later than this, by whichever clock. */
    public Instant completeUntil() {
        return effective.minus(CLOCKS_DIFFER);
    }
}
