package gent.rechtstreeks.evaluator.node;

/** How many rows there are; known only when each is known to be one or not. */
public final class Count extends Node {

    private final Rows rows;

    public Count(Rows rows) {
        this.rows = rows;
    }

    @Override
    public long value(Frame frame) {
        int count = rows.count(frame);
        long found = count < 0 ? UNKNOWN : 0;
        for (int row = 0; row < count; row++) {
            long isOne = rows.enter(frame, row);
            found = found == UNKNOWN || isOne == UNKNOWN ? UNKNOWN : found + isOne;
        }
        return found;
    }

    /** Its borders are those of the conditions of its rows. */
    @Override
    public void solve(Frame frame, long target, Borders borders) {
        if (rows.count(frame) < 0) {
            borders.cannotTell();
        }
    }
}
