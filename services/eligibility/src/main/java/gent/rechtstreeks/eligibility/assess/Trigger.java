package gent.rechtstreeks.eligibility.assess;

/** What sets rules off. A rule names its triggers; what none of them names, it never sees. */
public enum Trigger {
    BIRTH_NOTIFIED,
    BIRTH_REGISTERED,
    STILLBIRTH_NOTIFIED,
    STILLBIRTH_REGISTERED,
    MOVE_ANNOUNCED,
    MOVE_DECLARED,
    MOVE_CONFIRMED,
    NEW_YEAR,
    AWARD_YEAR,
    CHILD_BIRTHDAY
}
