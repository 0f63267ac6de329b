package gent.rechtstreeks.evaluator.node;

/** One of two values. While the condition is unknown, it is known only when both are the same. */
public final class If extends Node {

    private final Node condition;
    private final Node then;
    private final Node otherwise;

    public If(Node condition, Node then, Node otherwise) {
        this.condition = condition;
        this.then = then;
        this.otherwise = otherwise;
    }

    @Override
    public long value(Frame frame) {
        long which = condition.value(frame);
        if (which == TRUE) {
            return then.value(frame);
        }
        if (which == FALSE) {
            return otherwise.value(frame);
        }
        long one = then.value(frame);
        return one == otherwise.value(frame) ? one : UNKNOWN;
    }

    @Override
    public void solve(Frame frame, long target, Borders borders) {
        solveWhereUnknown(then, frame, target, borders);
        solveWhereUnknown(otherwise, frame, target, borders);
    }

    private static void solveWhereUnknown(Node node, Frame frame, long target, Borders borders) {
        if (node.value(frame) == UNKNOWN) {
            node.solve(frame, target, borders);
        }
    }
}
