package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact as an assessment used it.
 *
 * @param residentId null for a fact of the household or of the event
 * @param legalBasis null when it came with the event
 */
public record UsedFact(UUID residentId, String fact, String value, String source, Instant asOf, String legalBasis) {

    /** A fact that the register's message brought along. */
    public static UsedFact ofEvent(String fact, Object value, String source, Instant asOf) {
        return new UsedFact(null, fact, value.toString(), source, asOf, null);
    }

    FactKey key() {
        return new FactKey(residentId, fact);
    }

    UsedFact withoutTime() {
        return new UsedFact(residentId, fact, value, source, Instant.EPOCH, legalBasis);
    }
}
