package gent.rechtstreeks.evaluator.compile;

/** A decision that does not compile; why, was noted already. */
final class Broken extends RuntimeException {

    Broken() {
        super(null, null, false, false);
    }
}
