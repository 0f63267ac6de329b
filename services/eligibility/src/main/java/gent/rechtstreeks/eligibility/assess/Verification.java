package gent.rechtstreeks.eligibility.assess;

/** How sure we are of a parameter. */
public enum Verification {
    /** The owner of the right stands by it. */
    SIGNED_OFF,
    /** Read in a public source. */
    SEEN,
    /** Computed or inferred from what was read. */
    DERIVED,
    /** Not read anywhere. */
    UNVERIFIED,
    /** Signed off to demonstrate with, not to decide with. */
    DEMONSTRATION
}
