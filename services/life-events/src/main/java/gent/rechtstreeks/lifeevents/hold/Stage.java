package gent.rechtstreeks.lifeevents.hold;

/** How far the register is with a birth (the first two) or with a move (the others). */
public enum Stage {
    NOTIFIED,
    REGISTERED,
    ANNOUNCED,
    DECLARED,
    CONFIRMED
}
