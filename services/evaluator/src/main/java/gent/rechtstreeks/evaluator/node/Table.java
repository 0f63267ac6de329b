package gent.rechtstreeks.evaluator.node;

/**
 * Which rows of a table may be the one that answers, as far as what is known goes: a bit for each row, in the order in which
 * they are asked. A row that cannot match, whatever the missing facts turn out to be, is none of them.
 */
public final class Table extends Node {

    /** The bit of: no row matches. */
    public static final int NONE = 60;

    private final Node[] rows;
    private final boolean firstOnly;
    private final boolean complete;

    /**
     * @param rows whether each matches, in the order in which they are asked
     * @param firstOnly a row counts only when none before it matches; else at most one matches
     * @param complete some row always matches
     */
    public Table(Node[] rows, boolean firstOnly, boolean complete) {
        this.rows = rows;
        this.firstOnly = firstOnly;
        this.complete = complete;
    }

    @Override
    public long value(Frame frame) {
        long possible = 0;
        for (int row = 0; row < rows.length; row++) {
            long matches = rows[row].value(frame);
            if (matches == TRUE) {
                return firstOnly ? possible | 1L << row : 1L << row;
            }
            if (matches != FALSE) {
                possible |= 1L << row;
            }
        }
        return complete && possible != 0 ? possible : possible | 1L << NONE;
    }

    /** Its borders are those of its tests. */
    @Override
    public void solve(Frame frame, long target, Borders borders) {}
}
