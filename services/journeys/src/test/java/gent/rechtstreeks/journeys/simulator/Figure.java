package gent.rechtstreeks.journeys.simulator;

/** What a run has been through. */
enum Figure {
    SEEDS,
    FAMILIES,
    EVENTS,
    /** What the register told of them. */
    VERSIONS,
    /** Amendments whose original never came. */
    PARKED,
    /** Choices of what happens next. */
    STEPS,
    /** Taken by a service for good. */
    MESSAGES,
    GRANTS,
    /** Shown in the feeds at the end. */
    ENTRIES,
    /** In peace and in trouble, of families to whom the same must be given in both. */
    COMPARED_GRANTS
}
