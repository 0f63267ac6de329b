package gent.rechtstreeks.evaluator.node;

/** A value that stands in the rule itself. */
public final class Constant extends Node {

    private final long value;

    public Constant(long value) {
        this.value = value;
    }

    public long value() {
        return value;
    }

    /** Whether a node is that constant. */
    public static boolean is(Node node, long value) {
        return node instanceof Constant constant && constant.value == value;
    }

    @Override
    public long value(Frame frame) {
        return value;
    }
}
