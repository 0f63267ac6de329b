package gent.rechtstreeks.evaluator.node;

/** All rows of a table that match, as one number: known when those that may match change nothing. */
public final class Collected extends Node {

    private final Node[] rows;
    private final Node[] results;
    private final Aggregate.Kind kind;

    /** @param kind null to count the rows */
    public Collected(Node[] rows, Node[] results, Aggregate.Kind kind) {
        this.rows = rows;
        this.results = results;
        this.kind = kind;
    }

    @Override
    public long value(Frame frame) {
        long found = kind == null ? 0 : NOTHING;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].value(frame) == TRUE) {
                found = join(found, row, frame);
            }
        }
        long certain = found;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].value(frame) == UNKNOWN && join(certain, row, frame) != certain) {
                found = UNKNOWN;
            }
        }
        return found;
    }

    /** A result without a value, as of a quotient by zero, has no place in a sum: nobody can say what it is. */
    private long join(long before, int row, Frame frame) {
        if (kind == null) {
            return before + 1;
        }
        long next = results[row].value(frame);
        return before == UNKNOWN || !Numbers.isNumber(next) ? UNKNOWN : kind.join(before, next);
    }
}
