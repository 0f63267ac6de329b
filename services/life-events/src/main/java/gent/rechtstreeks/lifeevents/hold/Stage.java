package gent.rechtstreeks.lifeevents.hold;

/** How far the register is with a birth. */
public enum Stage {
    NOTIFIED,
    REGISTERED
}
