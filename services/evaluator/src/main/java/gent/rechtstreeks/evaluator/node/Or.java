package gent.rechtstreeks.evaluator.node;

/** Kleene's or: one yes settles it, whatever the other turns out to be. */
public final class Or extends Node {

    private final Node left;
    private final Node right;

    public Or(Node left, Node right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public long value(Frame frame) {
        long first = left.value(frame);
        if (first == TRUE) {
            return TRUE;
        }
        long second = right.value(frame);
        return first == FALSE || second == TRUE ? second : UNKNOWN;
    }

    /** Its borders are those of what it joins; joining adds none. */
    @Override
    public void solve(Frame frame, long target, Borders borders) {}
}
