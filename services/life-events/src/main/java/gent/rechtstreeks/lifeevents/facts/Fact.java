package gent.rechtstreeks.lifeevents.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a source said of one fact, with where it comes from and on what ground it was asked.
 *
 * @param version monotonic per resident and fact
 * @param value null unless known; it never shows itself in a log
 * @param lifeEventId the life event that made it needed; null when none did
 */
public record Fact(
        UUID residentId,
        String fact,
        long version,
        FactState state,
        Boolean value,
        LocalDate validFrom,
        LocalDate validUntil,
        String source,
        Instant asOf,
        String legalBasis,
        String purpose,
        UUID lifeEventId) {

    public Fact {
        if ((state == FactState.KNOWN) != (value != null)) {
            throw new IllegalArgumentException("a fact has a value if and only if it is known");
        }
    }

    /** Whether it answers a question about that day: known, and its validity says so. Without validity it does not. */
    boolean holdsOn(LocalDate day) {
        return state == FactState.KNOWN
                && validFrom != null
                && !day.isBefore(validFrom)
                && (validUntil == null || day.isBefore(validUntil));
    }

    @Override
    public String toString() {
        return "Fact[" + fact + " of " + residentId + ", version " + version + ", " + state + "]";
    }
}
