package gent.rechtstreeks.granting.grant;

/** What set a right off: what is told says why, so it has to know. */
public enum Occasion {
    BIRTH,
    MOVE,
    /** A day in the calendar came, such as a new year. */
    DATE
}
