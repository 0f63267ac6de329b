package gent.rechtstreeks.granting.grant;

/** What may be done for a subject that is eligible. */
public enum Mode {
    GRANT,
    INFORM,
    REMIND,
    ASSIST
}
