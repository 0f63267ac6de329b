package gent.rechtstreeks.consent.decide;

/** What a resident can say; each is said in the same way, so that no is as easy as yes. */
public enum Answer {
    GIVEN,
    REFUSED,
    WITHDRAWN
}
