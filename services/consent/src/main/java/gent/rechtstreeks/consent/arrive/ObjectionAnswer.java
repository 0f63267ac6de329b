package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.consent.decide.Objection;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a resident objects to proactive treatment.
 *
 * @param since null when nothing was ever said of it
 * @param effectiveAt after this moment nothing happens against it
 */
record ObjectionAnswer(boolean objects, Instant since, Instant effectiveAt) {

    static ObjectionAnswer of(Optional<Objection> objection) {
        return objection
                .map(one -> new ObjectionAnswer(one.objects(), one.since(), one.effectiveAt()))
                .orElse(new ObjectionAnswer(false, null, null));
    }
}
