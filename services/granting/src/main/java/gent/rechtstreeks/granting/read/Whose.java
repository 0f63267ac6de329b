package gent.rechtstreeks.granting.read;

/** Whom a fact is about, as seen by the resident who asks. */
enum Whose {
    YOURS,
    /** Of the household or of the life event. */
    SHARED,
    /** A fact of another member of your household. */
    ANOTHER_MEMBERS
}
