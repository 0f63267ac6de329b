package gent.rechtstreeks.eligibility.simulate;

/** What the rules say of a right in one month. Declared from what settles a right of several subjects least to most. */
public enum Verdict {
    /** Nothing happened that it could come with. */
    NOT_ASKED,
    NOT_ELIGIBLE,
    FACTS_MISSING,
    /** Found, and a person must look. */
    TO_A_PERSON,
    /** Nothing speaks against it, and something counts that nobody but its authority can tell. */
    PERHAPS,
    ELIGIBLE;

    /** Whether there is surely something to have, now or after a look. */
    boolean isThere() {
        return this == ELIGIBLE || this == TO_A_PERSON;
    }

    boolean isNo() {
        return this == NOT_ASKED || this == NOT_ELIGIBLE;
    }
}
