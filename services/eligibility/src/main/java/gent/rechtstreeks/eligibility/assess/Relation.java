package gent.rechtstreeks.eligibility.assess;

/** A member's relation to the reference person of the household. */
public enum Relation {
    REFERENCE_PERSON,
    PARTNER,
    CHILD,
    OTHER
}
