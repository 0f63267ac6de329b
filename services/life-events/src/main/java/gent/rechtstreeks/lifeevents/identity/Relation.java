package gent.rechtstreeks.lifeevents.identity;

/** Relation to the reference person of the household. */
public enum Relation {
    REFERENCE_PERSON,
    PARTNER,
    CHILD,
    OTHER
}
