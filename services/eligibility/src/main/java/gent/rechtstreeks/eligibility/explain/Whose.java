package gent.rechtstreeks.eligibility.explain;

/** Whom a fact is about, as seen by the resident who reads. */
public enum Whose {
    YOURS,
    /** Of a minor child in the reader's charge who lives with the reader. */
    YOUR_CHILDS,
    /** Of the household that the reader belongs to: as a whole, or of one of its members, which one is not said. */
    YOUR_HOUSEHOLDS,
    OF_THE_EVENT,
    /** Of somebody with whom the reader does not live. */
    SOMEBODY_ELSES
}
