package gent.rechtstreeks.evaluator.node;

/** A fact of which there is one: {@code event.date}. */
public final class Known extends Node {

    private final int slot;

    public Known(int slot) {
        this.slot = slot;
    }

    @Override
    public long value(Frame frame) {
        return frame.valueAt(slot);
    }

    @Override
    public void solve(Frame frame, long target, Borders borders) {
        borders.add(slot, target);
    }
}
