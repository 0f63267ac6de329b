package gent.rechtstreeks.eligibility.assess;

/** What may be done for who is eligible; ASSIST means that a person must look. */
public enum Mode {
    GRANT,
    INFORM,
    REMIND,
    ASSIST
}
