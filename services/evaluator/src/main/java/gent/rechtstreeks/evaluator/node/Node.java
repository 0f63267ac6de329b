package gent.rechtstreeks.evaluator.node;

/**
 * A piece of a rule, compiled: a value from what is known. Values are longs (see {@link gent.rechtstreeks.evaluator.Type}),
 * of which two are set apart.
 */
public abstract class Node {

    /** Not known, and somebody could say it. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    /** Known to have no value: FEEL's null, as an output only. */
    public static final long NOTHING = Long.MIN_VALUE + 1;

    public static final long FALSE = 0;
    public static final long TRUE = 1;

    /** What no number may exceed, so that sums of many of them still fit. */
    public static final long LARGEST = 1L << 53;

    /** @throws ArithmeticException when a number does not fit */
    public abstract long value(Frame frame);

    /**
     * Called when the value is unknown: tells at which values of the fact that is missing this node passes {@code target}.
     * Telling too many does no harm; who cannot tell them all says so with {@link Borders#cannotTell()}.
     */
    public void solve(Frame frame, long target, Borders borders) {
        borders.cannotTell();
    }
}
