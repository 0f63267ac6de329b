package gent.rechtstreeks.notifications.deliver;

/** The kind of life event that led to a decision: whoever reads of it hears why. */
public enum Occasion {
    BIRTH,
    MOVE
}
