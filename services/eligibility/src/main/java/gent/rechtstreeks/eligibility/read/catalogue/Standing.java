package gent.rechtstreeks.eligibility.read.catalogue;

import gent.rechtstreeks.eligibility.assess.LegalBasis;
import java.time.LocalDate;

/** Whether a regulation stands on a day, as far as its dates were found. */
public enum Standing {
    HOLDS,
    /** No date speaks against it, but not all that must be known is. */
    MAY_HOLD,
    DOES_NOT_HOLD;

    static Standing of(LegalBasis basis, LocalDate day) {
        if (!basis.mayHoldOn(day)) {
            return DOES_NOT_HOLD;
        }
        return basis.isKnownToHoldOn(day) ? HOLDS : MAY_HOLD;
    }
}
