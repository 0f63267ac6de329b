package gent.rechtstreeks.evaluator.node;

/** The product of two numbers; its scale is the sum of theirs. */
public final class Times extends Node {

    private final Node left;
    private final Node right;

    public Times(Node left, Node right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public long value(Frame frame) {
        long a = left.value(frame);
        long b = right.value(frame);
        return Numbers.isNumber(a) && Numbers.isNumber(b) ? Numbers.fits(Math.multiplyExact(a, b)) : Numbers.lack(a, b);
    }

    @Override
    public void solve(Frame frame, long target, Borders borders) {
        long a = left.value(frame);
        long b = right.value(frame);
        if (Numbers.isNumber(b)) {
            solve(left, b, frame, target, borders);
        } else if (Numbers.isNumber(a)) {
            solve(right, a, frame, target, borders);
        } else {
            borders.cannotTell();
        }
    }

    private static void solve(Node unknown, long factor, Frame frame, long target, Borders borders) {
        if (factor != 0) {
            unknown.solve(frame, Math.floorDiv(target, factor), borders);
            unknown.solve(frame, Math.ceilDiv(target, factor), borders);
        }
    }
}
