package gent.rechtstreeks.sandbox.population;

/** How far a birth is: told by the hospital, then written into the register. */
public enum Stage {
    NOTIFIED,
    REGISTERED
}
