package gent.rechtstreeks.evaluator.node;

import java.time.DateTimeException;

/** A decision, or an expression that is asked several times: worked out once per evaluation. */
public final class Remembered extends Node {

    private final int place;
    private final Node node;

    public Remembered(int place, Node node) {
        this.place = place;
        this.node = node;
    }

    int place() {
        return place;
    }

    @Override
    public long value(Frame frame) {
        long found = frame.remembered(place);
        return found == Frame.UNSET ? frame.remember(place, worked(frame)) : found;
    }

    private long worked(Frame frame) {
        try {
            return node.value(frame);
        } catch (ArithmeticException | DateTimeException e) {
            throw Overflow.at(place, e);
        }
    }

    @Override
    public void solve(Frame frame, long target, Borders borders) {
        if (borders.followsAnother()) {
            node.solve(frame, target, borders);
        }
    }
}
