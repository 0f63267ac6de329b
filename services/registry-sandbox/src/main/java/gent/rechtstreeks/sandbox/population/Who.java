package gent.rechtstreeks.sandbox.population;

/** Who moves together. */
public enum Who {
    /** A whole household, to an address of its own. */
    WHOLE,
    /** One adult, away from the others. */
    SOME,
    /** A whole household, in with another one. */
    JOINING,
    /** A household that lives in another town. */
    ARRIVING
}
