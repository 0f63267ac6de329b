package gent.rechtstreeks.eligibility.rights;

/** Who is told, and who is paid. */
public enum Addressees {
    PARENTS_IN_CHARGE,
    ADULT_MOVERS,
    REFERENCE_PERSON,
    ADULTS
}
