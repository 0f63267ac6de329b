package gent.rechtstreeks.eligibility.assess;

/**
 * What may be done for who is eligible. PROPOSE: an application, filled in as far as the facts go. ASSIST: a person must
 * look, or find out what no source can say.
 */
public enum Mode {
    GRANT,
    PROPOSE,
    INFORM,
    REMIND,
    ASSIST
}
