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

    public boolean isKnownToHoldOn(LocalDate day) {
        return validFrom != null && new Period(validFrom, validUntil).contains(day);
    }
}
