package gent.rechtstreeks.portal.show;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** A moment in an address. */
final class Moment {

    private Moment() {}

    /** Empty when there is none, or none that can be read: then nothing is said of what is new. */
    static Optional<Instant> of(String text) {
        try {
            return Optional.ofNullable(text).map(Instant::parse);
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }
}
