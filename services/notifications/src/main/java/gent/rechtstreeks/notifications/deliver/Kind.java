package gent.rechtstreeks.notifications.deliver;

/** What was decided on a right: some kinds are told to the resident, two take back what was told. */
public enum Kind {
    GRANTED,
    RAISED,
    PROPOSED,
    INFORMED,
    REMINDED,
    ASSISTED,
    /** The obligation is met: its reminder goes. */
    FULFILLED,
    /** Telling has become hurtful or moot: whatever was told goes. */
    SILENCED;

    boolean takesBack() {
        return this == FULFILLED || this == SILENCED;
    }
}
