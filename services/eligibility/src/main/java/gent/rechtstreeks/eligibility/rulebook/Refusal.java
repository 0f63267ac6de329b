package gent.rechtstreeks.eligibility.rulebook;

/** Why a step with a rulebook is not taken. */
public enum Refusal {
    UNKNOWN,
    NOT_A_DRAFT,
    /** Who made it is the one person who may not approve it. */
    OWN_DRAFT,
    IN_THE_PAST,
    /** It was made of another version than the one whose place it would take: what came since would be lost. */
    MADE_OF_ANOTHER,
    /** Another one that was approved comes into force later. */
    BEFORE_THE_LAST,
    NEVER_TRIED,
    /** Only what is in force, or is to be, can be rolled back. */
    NOT_STANDING,
    NOTHING_BEFORE
}
