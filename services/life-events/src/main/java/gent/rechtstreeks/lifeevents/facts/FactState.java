package gent.rechtstreeks.lifeevents.facts;

/** Whether there is a value, and if not, why. */
public enum FactState {
    KNOWN,
    NO_DATA,
    NOT_ALLOWED
}
