package gent.rechtstreeks.eligibility.assess;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A dated number of a right.
 *
 * @param value as in the table
 * @param validFrom null when its source gives no date
 * @param validUntil first day on which it may no longer be used; null when no end is known
 * @param sourceDate date of the source, as precise as it is known; null when unknown
 */
public record Parameter(
        String right,
        String name,
        String value,
        String unit,
        LocalDate validFrom,
        LocalDate validUntil,
        String source,
        String sourceDate,
        Verification verification) {

    /** Sure enough to grant by: signed off, or read in a source that says since when. */
    public boolean isFirm() {
        return switch (verification) {
            case SIGNED_OFF, DEMONSTRATION -> true;
            case SEEN -> validFrom != null;
            case DERIVED, UNVERIFIED -> false;
        };
    }

    public boolean holdsOn(LocalDate day) {
        return days().contains(day);
    }

    /** The days of which its source speaks; all days when it gives none. */
    public Period days() {
        return new Period(validFrom == null ? LocalDate.MIN : validFrom, validUntil);
    }

    /** The value in euro cents. */
    public long cents() {
        return new BigDecimal(value).movePointRight(2).longValueExact();
    }

    public Parameter verifiedAs(Verification other) {
        return new Parameter(right, name, value, unit, validFrom, validUntil, source, sourceDate, other);
    }
}
