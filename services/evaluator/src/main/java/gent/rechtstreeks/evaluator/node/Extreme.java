package gent.rechtstreeks.evaluator.node;

/** The lower or the higher of two values of one type and scale. */
public final class Extreme extends Node {

    private final Node left;
    private final Node right;
    private final boolean highest;

    public Extreme(Node left, Node right, boolean highest) {
        this.left = left;
        this.right = right;
        this.highest = highest;
    }

    @Override
    public long value(Frame frame) {
        long a = left.value(frame);
        long b = right.value(frame);
        if (!Numbers.isNumber(a) || !Numbers.isNumber(b)) {
            return Numbers.lack(a, b);
        }
        return highest ? Math.max(a, b) : Math.min(a, b);
    }

    @Override
    public void solve(Frame frame, long target, Borders borders) {
        solveWhereUnknown(left, frame, target, borders);
        solveWhereUnknown(right, frame, target, borders);
    }

    private static void solveWhereUnknown(Node node, Frame frame, long target, Borders borders) {
        if (node.value(frame) == UNKNOWN) {
            node.solve(frame, target, borders);
        }
    }
}
