package gent.rechtstreeks.eligibility.assess;

/** What may be done for who is eligible. ASSIST: a person must look, or find out what no source can say. */
public enum Mode {
    GRANT,
    INFORM,
    REMIND,
    ASSIST
}
