package gent.rechtstreeks.consent.arrive;

import gent.rechtstreeks.consent.decide.Consent;
import gent.rechtstreeks.consent.decide.State;
import java.time.Instant;

/**
 * Where a purpose stands after an answer.
 *
 * @param until of a given one: the first moment at which it does not count any more
 * @param effectiveAt after this moment nothing happens against it
 */
record ConsentAnswer(
        String purpose, State state, int agreementVersion, Instant since, Instant until, Instant effectiveAt) {

    static ConsentAnswer of(Consent consent) {
        return new ConsentAnswer(
                consent.purpose(),
                consent.state(),
                consent.agreementVersion(),
                consent.since(),
                consent.until(),
                consent.effectiveAt());
    }
}
