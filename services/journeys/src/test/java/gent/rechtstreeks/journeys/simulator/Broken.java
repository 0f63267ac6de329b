package gent.rechtstreeks.journeys.simulator;

/** A law that does not hold; its message says which, and for whom. */
final class Broken extends RuntimeException {

    Broken(String law, String how, Object... details) {
        super(law + ": " + how.formatted(details));
    }
}
