package gent.rechtstreeks.journeys.simulator;

/** What residents said, what became of it by itself, and what apps heard. */
enum Speech {
    YES,
    REFUSAL,
    YES_TAKEN_BACK,
    YES_THAT_EXPIRED,
    YES_TO_ASK_AGAIN,
    YES_OF_ONE_WHO_IS_ANOTHER,
    OBJECTION,
    OBJECTION_TAKEN_BACK,
    LINK,
    UNLINKING,
    /** To an app. */
    PUSHED,
    READ_BY_AN_APP,
    /** It may not be pushed, and stands in the feed. */
    PASSED_OVER,
    /** Nobody knew whether it may be pushed. */
    HELD_BACK,
    /** It could not leave in time, and was decided on again. */
    TAKEN_BACK,
    /** By a human instead of a machine. */
    LEFT_TO_A_HUMAN,
    USES_TOLD
}
