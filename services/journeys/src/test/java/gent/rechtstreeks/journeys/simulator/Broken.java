package gent.rechtstreeks.journeys.simulator;

/** A law that does not hold; its message says which, and for whom. */
final class Broken extends RuntimeException {

    private final Invariant invariant;
    private final String how;

    Broken(Invariant invariant, String how, Object... details) {
        super(invariant + ": " + how.formatted(details));
        this.invariant = invariant;
        this.how = how;
    }

    Invariant invariant() {
        return invariant;
    }

    /** Whether the same law is broken in the same way, be it for others. */
    boolean isLike(Broken other) {
        return invariant == other.invariant && how.equals(other.how);
    }
}
