package gent.rechtstreeks.evaluator.node;

/** Whether some row, or every row, fulfils a condition. */
public final class Quantifier extends Node {

    private final Rows rows;
    private final Node condition;
    private final long settles;

    /** @param every all rows must; else one is enough */
    public Quantifier(Rows rows, Node condition, boolean every) {
        this.rows = rows;
        this.condition = condition;
        this.settles = every ? FALSE : TRUE;
    }

    /**
     * Once a row settles it, what the rows before it miss is not missed; unless something was remembered on the way, which
     * others take from memory and do not ask again.
     */
    @Override
    public long value(Frame frame) {
        int count = rows.count(frame);
        long found = count < 0 ? UNKNOWN : TRUE - settles;
        long[] before = count > 1 ? frame.misses() : null;
        int remembers = frame.remembers();
        for (int row = 0; row < count; row++) {
            long here = inRow(frame, row);
            if (here == settles) {
                if (found == UNKNOWN && frame.remembers() == remembers) {
                    frame.forgetMissesSince(before);
                    inRow(frame, row);
                }
                return settles;
            }
            found = here == UNKNOWN ? UNKNOWN : found;
        }
        return found;
    }

    /** A row that is none says nothing. */
    private long inRow(Frame frame, int row) {
        long isOne = rows.enter(frame, row);
        if (isOne == FALSE) {
            return TRUE - settles;
        }
        long holds = condition.value(frame);
        return isOne == UNKNOWN && holds == settles ? UNKNOWN : holds;
    }

    /** Its borders are those of its conditions. */
    @Override
    public void solve(Frame frame, long target, Borders borders) {}
}
