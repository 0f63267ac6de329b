package gent.rechtstreeks.lifeevents.facts;

/** Why a question is put. Somebody waits for the answer to the first only; the others are ours, and tell only news. */
public enum Reason {
    /** Somebody who assesses a right needs the fact. */
    NEEDED,

    /** The source said that the fact has changed. */
    CHANGED,

    /** The period of which the source spoke is over. */
    EXPIRED
}
