package gent.rechtstreeks.evaluator.node;

/** Kleene's and: one no settles it, whatever the other turns out to be. */
public final class And extends Node {

    private final Node left;
    private final Node right;

    public And(Node left, Node right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public long value(Frame frame) {
        long first = left.value(frame);
        if (first == FALSE) {
            return FALSE;
        }
        long second = right.value(frame);
        return first == TRUE || second == FALSE ? second : UNKNOWN;
    }

    /** Its borders are those of what it joins; joining adds none. */
    @Override
    public void solve(Frame frame, long target, Borders borders) {}
}
