package gent.rechtstreeks.lifeevents.hold;

/** Where the child stays if the parents live apart. */
public enum Custody {
    NOT_SAID,
    FULL,
    SHARED,
    NONE
}
