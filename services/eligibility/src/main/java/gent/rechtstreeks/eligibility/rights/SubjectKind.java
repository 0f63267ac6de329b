package gent.rechtstreeks.eligibility.rights;

/** Whose right it is. */
public enum SubjectKind {
    HOUSEHOLD,
    /** The child of the birth or of the birthday. */
    CHILD,
    /** Each minor member of the household. */
    EACH_CHILD,
    /** The first mover. */
    DECLARANT,
    /** Each adult member of the household. */
    EACH_ADULT
}
