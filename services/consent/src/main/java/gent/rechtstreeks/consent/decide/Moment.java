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

    /** In micros, as the database keeps it: what is hashed today must be the same when it is read back. */
    public static Moment at(Instant now, Duration bound) {
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        return new Moment(at, at.plus(bound));
    }
}
