package gent.rechtstreeks.evaluator.node;

/** A fact of the row that a loop is at: {@code m.adult}. */
public final class KnownInRow extends Node {

    private final int loop;
    private final int column;

    public KnownInRow(int loop, int column) {
        this.loop = loop;
        this.column = column;
    }

    @Override
    public long value(Frame frame) {
        return frame.valueAt(frame.slotInRow(loop, column));
    }

    @Override
    public void solve(Frame frame, long target, Borders borders) {
        borders.add(frame.slotInRow(loop, column), target);
    }
}
