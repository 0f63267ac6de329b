package gent.rechtstreeks.notifications.deliver;

/** What led to a decision: whoever reads of it hears why. */
public enum Occasion {
    BIRTH,
    MOVE,
    /** A day in the calendar came, such as a new year. */
    DATE
}
