package gent.rechtstreeks.eligibility.assess;

/** How far the register is with a birth: told by the hospital, or drawn up by the registrar. */
public enum BirthStage {
    NOTIFIED,
    REGISTERED
}
