package gent.rechtstreeks.consent.decide;

/** Where one purpose stands for one resident. A purpose that was never decided on has no state: nothing is pre-ticked. */
public enum State {
    GIVEN,
    /** Asked, and said no. */
    REFUSED,
    /** Said no after a yes. */
    WITHDRAWN,
    /** The agreement's term is over. */
    EXPIRED,
    /** Said yes, but to something else than what is asked today, so it does not count until asked again. */
    RE_ASK
}
