package gent.rechtstreeks.granting.grant;

/** The kind of life event that set a right off: what is told says why, so it has to know. */
public enum Occasion {
    BIRTH,
    MOVE
}
