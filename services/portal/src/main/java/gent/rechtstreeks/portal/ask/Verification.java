package gent.rechtstreeks.portal.ask;

/** How sure the city is of a number that it uses. */
public enum Verification {
    /** The owner of the right stands by it. */
    SIGNED_OFF,
    /** Read in a public source. */
    SEEN,
    /** Computed or inferred from what was read. */
    DERIVED,
    /** Not read anywhere. */
    UNVERIFIED,
    /** To demonstrate with, not to decide with. */
    DEMONSTRATION
}
