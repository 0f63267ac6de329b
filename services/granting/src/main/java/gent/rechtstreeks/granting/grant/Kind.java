package gent.rechtstreeks.granting.grant;

/** What an addressee is told. */
public enum Kind {
    GRANTED,
    RAISED,
    INFORMED,
    REMINDED,
    FULFILLED,
    ASSISTED,
    SILENCED;

    /** Whether the addressee still sees it; the other kinds take back what was said. */
    boolean stands() {
        return this != FULFILLED && this != SILENCED;
    }
}
