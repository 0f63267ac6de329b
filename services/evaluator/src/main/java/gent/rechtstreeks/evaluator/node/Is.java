package gent.rechtstreeks.evaluator.node;

/** Whether a truth or a code is the one that the rule names. It has no order, so no borders. */
public final class Is extends Node {

    private final Node node;
    private final long wanted;

    public Is(Node node, long wanted) {
        this.node = node;
        this.wanted = wanted;
    }

    @Override
    public long value(Frame frame) {
        // Nearly always a column; the JVM calls it faster when it knows.
        long found = node instanceof Column column ? column.value(frame) : node.value(frame);
        if (found == UNKNOWN) {
            return UNKNOWN;
        }
        return found == wanted ? TRUE : FALSE;
    }

    /** Truth has no borders. */
    @Override
    public void solve(Frame frame, long target, Borders borders) {}
}
