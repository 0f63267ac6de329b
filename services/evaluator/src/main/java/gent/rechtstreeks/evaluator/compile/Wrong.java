package gent.rechtstreeks.evaluator.compile;

/** Something in an expression that does not work; where it stands is added by whoever knows. */
final class Wrong extends RuntimeException {

    private final transient String instead;

    Wrong(String what) {
        this(what, null);
    }

    /** @param instead what to write */
    Wrong(String what, String instead) {
        super(what);
        this.instead = instead;
    }

    String instead() {
        return instead;
    }
}
