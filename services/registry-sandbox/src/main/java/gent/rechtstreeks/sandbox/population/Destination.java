package gent.rechtstreeks.sandbox.population;

/** Where a move goes. */
public enum Destination {
    GHENT,
    /** Another municipality; the register goes on answering for them. */
    ELSEWHERE,
    /** Another country; then they leave the register. */
    ABROAD
}
