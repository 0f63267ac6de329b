package gent.rechtstreeks.lifeevents.hold;

/** How far the register is with a birth (the first two) or with a move (the next three); what it says of a person it has recorded. */
public enum Stage {
    NOTIFIED,
    REGISTERED,
    ANNOUNCED,
    DECLARED,
    CONFIRMED,
    RECORDED
}
