package gent.rechtstreeks.eligibility.assess;

import java.time.LocalDate;

/**
 * The regulation that a right rests on.
 *
 * @param verified whether the reference was seen in a public source
 * @param validFrom null when its first day was not found: then it is not known to be valid on any day
 * @param validUntil null while it stands
 */
public record LegalBasis(String regulation, boolean verified, LocalDate validFrom, LocalDate validUntil) {

    /** A regulation of which no dates were found. */
    public static LegalBasis undated(String regulation, boolean verified) {
        return new LegalBasis(regulation, verified, null, null);
    }

    /** Whether it was seen in a public source, with dates around the day. */
    public boolean isKnownToHoldOn(LocalDate day) {
        return verified && validFrom != null && mayHoldOn(day);
    }

    /** Whether no date that was found speaks against the day. */
    public boolean mayHoldOn(LocalDate day) {
        return new Period(validFrom == null ? LocalDate.MIN : validFrom, validUntil).contains(day);
    }

    /** Whether there is any day that no date speaks against. */
    public boolean mayEverHold() {
        return validFrom == null || validUntil == null || validFrom.isBefore(validUntil);
    }
}
