package gent.rechtstreeks.consent.decide;

import java.time.Instant;
import java.util.Optional;

/** Ends, without anybody saying so, what was given for a term that is over or for a text that asks something else now. */
public final class Lapse {

    private Lapse() {}

    /** What a consent becomes by itself; empty when it stays as it is. */
    public static Optional<Consent> of(Consent current, Agreement asked, Moment now) {
        if (current.state() != State.GIVEN) {
            return Optional.empty();
        }
        if (isOver(current, now.at())) {
            return Optional.of(expired(current));
        }
        return asked.covers(current.agreementVersion())
                ? Optional.empty()
                : Optional.of(current.becomes(State.RE_ASK, now, Source.NOBODY));
    }

    /** Since its last moment, whenever that is noticed. */
    private static Consent expired(Consent current) {
        return new Consent(
                current.purpose(),
                State.EXPIRED,
                current.agreementVersion(),
                current.agreementHash(),
                current.until(),
                null,
                current.until(),
                Source.NOBODY);
    }

    /** Whether its term is over. */
    private static boolean isOver(Consent current, Instant at) {
        return current.until() != null && !at.isBefore(current.until());
    }
}
