package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a source said of one fact of one resident.
 *
 * @param version monotonic per resident and fact
 * @param value as text; null unless the state is KNOWN
 * @param validFrom first day that the value holds for; null when it has always held
 * @param validUntil first day that it no longer holds for; null when no end is known
 * @param legalBasis the protocol or authorisation under which it was asked
 */
public record Fact(
        UUID residentId,
        String name,
        long version,
        State state,
        String value,
        LocalDate validFrom,
        LocalDate validUntil,
        String source,
        boolean selfDeclared,
        Instant asOf,
        String legalBasis) {

    /** Whether the source gave a value. Silence is not a no. */
    public enum State {
        KNOWN,
        NO_DATA,
        NOT_ALLOWED
    }

    public FactKey key() {
        return new FactKey(residentId, name);
    }

    /** An authentic source gave a value; what a resident says of herself does not count here. */
    public boolean isAuthentic() {
        return state == State.KNOWN && !selfDeclared;
    }

    public boolean holdsOn(LocalDate day) {
        return validity().contains(day);
    }

    public boolean holdsWithin(Period period) {
        return validity().overlaps(period);
    }

    /** As it is told in an assessment. */
    public UsedFact used() {
        return new UsedFact(residentId, name, value, source, asOf, legalBasis);
    }

    private Period validity() {
        return new Period(validFrom == null ? LocalDate.MIN : validFrom, validUntil);
    }
}
