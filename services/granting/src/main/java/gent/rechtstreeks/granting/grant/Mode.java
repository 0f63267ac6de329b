package gent.rechtstreeks.granting.grant;

/** What may be done for a subject that is eligible. */
public enum Mode {
    GRANT,
    /** A prefilled application. */
    PROPOSE,
    INFORM,
    REMIND,
    ASSIST
}
