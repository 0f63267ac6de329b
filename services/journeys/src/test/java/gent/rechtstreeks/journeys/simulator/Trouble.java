package gent.rechtstreeks.journeys.simulator;

/** What can go wrong on the way; a run has any of them, or none. */
enum Trouble {
    /** Messages overtake each other, also those of one key. */
    OVERTAKING,
    /** A message that was taken comes again. */
    REPEATING,
    /** It comes again when the inbox has forgotten it. */
    FORGETTING,
    /** A service dies before it commits. */
    CRASHING,
    /** The register and the bank answer late, and days go by. */
    WAITING
}
