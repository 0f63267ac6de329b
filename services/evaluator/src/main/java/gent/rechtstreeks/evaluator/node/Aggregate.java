package gent.rechtstreeks.evaluator.node;

/** The sum, the lowest or the highest of a number in each row. */
public final class Aggregate extends Node {

    private final Rows rows;
    private final Node each;
    private final Kind kind;

    /** What is made of the numbers. */
    public enum Kind {
        SUM,
        LOWEST,
        HIGHEST;

        long join(long before, long next) {
            if (before == NOTHING) {
                return next;
            }
            return switch (this) {
                case SUM -> Numbers.fits(before + next);
                case LOWEST -> Math.min(before, next);
                case HIGHEST -> Math.max(before, next);
            };
        }
    }

    public Aggregate(Rows rows, Node each, Kind kind) {
        this.rows = rows;
        this.each = each;
        this.kind = kind;
    }

    /** Of no row at all there is nothing, as in FEEL; so there is of rows of which one has nothing. */
    @Override
    public long value(Frame frame) {
        int count = rows.count(frame);
        long found = count < 0 ? UNKNOWN : NOTHING;
        boolean lacks = false;
        for (int row = 0; row < count; row++) {
            long isOne = rows.enter(frame, row);
            if (isOne != FALSE) {
                long next = each.value(frame);
                lacks |= next == NOTHING;
                found = isOne == UNKNOWN ? UNKNOWN : join(found, next);
            }
        }
        return lacks && found != UNKNOWN ? NOTHING : found;
    }

    private long join(long before, long next) {
        if (next == NOTHING) {
            return before;
        }
        return before == UNKNOWN || next == UNKNOWN ? UNKNOWN : kind.join(before, next);
    }

    /** When a single row is unknown, it is that row which the target is passed in. */
    @Override
    public void solve(Frame frame, long target, Borders borders) {
        long others = kind == Kind.SUM ? 0 : NOTHING;
        int unknown = -1;
        for (int row = 0; row < rows.count(frame); row++) {
            long isOne = rows.enter(frame, row);
            long next = isOne == FALSE ? 0 : each.value(frame);
            if (isOne == UNKNOWN || (next == UNKNOWN && unknown >= 0)) {
                borders.cannotTell();
                return;
            }
            if (next == UNKNOWN) {
                unknown = row;
            } else if (kind == Kind.SUM) {
                others += next;
            }
        }
        if (unknown < 0) {
            borders.cannotTell();
            return;
        }
        rows.enter(frame, unknown);
        each.solve(frame, kind == Kind.SUM ? target - others : target, borders);
    }
}
