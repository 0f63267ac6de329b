package gent.rechtstreeks.sandbox.population;

/** How the parents of a next child live. */
public enum FamilyKind {
    COUPLE,
    SINGLE_PARENT,
    SEPARATED_PARENTS
}
