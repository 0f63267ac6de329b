package gent.rechtstreeks.lifeevents.hold;

/** Whether the register still stands by the event; only a move is ever refused: they live where they lived. */
public enum Status {
    VALID,
    CORRECTED,
    REFUSED,
    ANNULLED
}
