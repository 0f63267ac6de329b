package gent.rechtstreeks.evaluator.node;

/** The opposite; of what is unknown, unknown. */
public final class Not extends Node {

    private final Node node;

    public Not(Node node) {
        this.node = node;
    }

    @Override
    public long value(Frame frame) {
        long found = node.value(frame);
        return found == UNKNOWN ? UNKNOWN : TRUE - found;
    }

    /** Its borders are those of what it turns around. */
    @Override
    public void solve(Frame frame, long target, Borders borders) {}
}
