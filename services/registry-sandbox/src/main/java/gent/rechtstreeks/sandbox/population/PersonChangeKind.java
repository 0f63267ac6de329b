package gent.rechtstreeks.sandbox.population;

/** What the register may say of one person. */
public enum PersonChangeKind {
    DEATH,
    NUMBER_REPLACED
}
