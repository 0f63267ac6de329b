package gent.rechtstreeks.evaluator.node;

/** A number without its sign. */
public final class Absolute extends Node {

    private final Node node;

    public Absolute(Node node) {
        this.node = node;
    }

    @Override
    public long value(Frame frame) {
        long found = node.value(frame);
        return Numbers.isNumber(found) ? Math.abs(found) : found;
    }

    @Override
    public void solve(Frame frame, long target, Borders borders) {
        node.solve(frame, target, borders);
        node.solve(frame, -target, borders);
    }
}
