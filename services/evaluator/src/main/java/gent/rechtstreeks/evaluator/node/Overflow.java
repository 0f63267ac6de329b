package gent.rechtstreeks.evaluator.node;

/** A number or a day that does not fit, with where that was: whoever explains it can name the decision. */
public final class Overflow extends ArithmeticException {

    private final int place;

    private Overflow(int place, RuntimeException cause) {
        super(cause.getMessage());
        initCause(cause);
        this.place = place;
    }

    /** The innermost place stays. */
    static Overflow at(int place, RuntimeException cause) {
        return cause instanceof Overflow overflow ? overflow : new Overflow(place, cause);
    }

    /** Where a frame would have remembered what was found. */
    public int place() {
        return place;
    }
}
