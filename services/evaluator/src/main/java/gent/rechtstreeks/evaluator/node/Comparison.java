package gent.rechtstreeks.evaluator.node;

/** Compares two values of one type and scale. Nothing is unequal to all; whether it is above or below, nobody knows. */
public final class Comparison extends Node {

    private final Node left;
    private final Relation relation;
    private final Node right;
    private final boolean ordered;

    /** How two values are compared. */
    public enum Relation {
        EQUAL(0b010),
        UNEQUAL(0b101),
        BELOW(0b001),
        AT_MOST(0b011),
        ABOVE(0b100),
        AT_LEAST(0b110);

        /** A bit each for when it holds: the first is below, alike, above the other. */
        private final int holds;

        Relation(int holds) {
            this.holds = holds;
        }

        boolean holds(long first, long other) {
            return (holds >> Long.compare(first, other) + 1 & 1) == 1;
        }
    }

    /** @param ordered whether values of the type have an order */
    public Comparison(Node left, Relation relation, Node right, boolean ordered) {
        this.left = left;
        this.relation = relation;
        this.right = right;
        this.ordered = ordered;
    }

    @Override
    public long value(Frame frame) {
        long a = left.value(frame);
        long b = right.value(frame);
        if (a == UNKNOWN || b == UNKNOWN) {
            if (ordered && frame.borders() != null) {
                tell(frame, a, b);
            }
            return UNKNOWN;
        }
        if (a == NOTHING || b == NOTHING) {
            return relation == Relation.UNEQUAL ? TRUE : relation == Relation.EQUAL ? FALSE : UNKNOWN;
        }
        return relation.holds(a, b) ? TRUE : FALSE;
    }

    /** It turns where both sides are alike. */
    private void tell(Frame frame, long a, long b) {
        if (b != UNKNOWN) {
            left.solve(frame, b, frame.borders());
        } else if (a != UNKNOWN) {
            right.solve(frame, a, frame.borders());
        } else {
            frame.borders().cannotTell();
        }
    }

    /** Truth has no borders of its own. */
    @Override
    public void solve(Frame frame, long target, Borders borders) {}
}
