package gent.rechtstreeks.evaluator.node;

import java.time.DateTimeException;

/** A result of a table: known when all rows that may be the one say the same. */
public final class TableResult extends Node {

    private final Remembered rows;
    private final Node[] results;
    private final Node otherwise;

    /**
     * @param rows the rows that may be the one, as {@link Table} gives them
     * @param otherwise when no row matches
     */
    public TableResult(Remembered rows, Node[] results, Node otherwise) {
        this.rows = rows;
        this.results = results;
        this.otherwise = otherwise;
    }

    @Override
    public long value(Frame frame) {
        long possible = rows.value(frame);
        long found = result(Long.numberOfTrailingZeros(possible), frame);
        // All are asked, also when it is clear that they differ: whoever looks for borders needs those of every row.
        for (long left = possible & (possible - 1); left != 0; left &= left - 1) {
            found = result(Long.numberOfTrailingZeros(left), frame) == found ? found : UNKNOWN;
        }
        return found;
    }

    private long result(int row, Frame frame) {
        Node result = row == Table.NONE ? otherwise : results[row];
        return result instanceof Constant constant ? constant.value() : worked(result, frame);
    }

    private long worked(Node result, Frame frame) {
        try {
            return result.value(frame);
        } catch (ArithmeticException | DateTimeException e) {
            throw Overflow.at(rows.place(), e);
        }
    }

    @Override
    public void solve(Frame frame, long target, Borders borders) {
        for (long left = rows.value(frame); left != 0; left &= left - 1) {
            int row = Long.numberOfTrailingZeros(left);
            Node result = row == Table.NONE ? otherwise : results[row];
            if (result.value(frame) == UNKNOWN) {
                result.solve(frame, target, borders);
            }
        }
    }
}
