package gent.rechtstreeks.granting.grant;

import java.time.LocalDate;

/**
 * A dated parameter of a rule, as it was used.
 *
 * @param validFrom null when its source gives no date
 */
public record UsedParameter(String name, String value, LocalDate validFrom, String source, Verification verification) {

    /** How sure we are of the value. */
    public enum Verification {
        SIGNED_OFF,
        SEEN,
        DERIVED,
        UNVERIFIED,
        DEMONSTRATION
    }
}
