package gent.rechtstreeks.sandbox.population;

/** What somebody is to the reference person of the household. */
public enum Relation {
    REFERENCE_PERSON,
    PARTNER,
    CHILD,
    OTHER
}
