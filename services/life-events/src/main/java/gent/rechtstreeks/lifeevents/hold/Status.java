package gent.rechtstreeks.lifeevents.hold;

/** Whether the register still stands by the event. */
public enum Status {
    VALID,
    CORRECTED,
    ANNULLED
}
