package gent.rechtstreeks.evaluator.node;

/** The difference of two numbers of one scale, of a day and days, or the days between two days. */
public final class Minus extends Node {

    private final Node left;
    private final Node right;

    public Minus(Node left, Node right) {
        this.left = left;
        this.right = right;
    }

    @Override
    public long value(Frame frame) {
        long a = left.value(frame);
        long b = right.value(frame);
        return Numbers.isNumber(a) && Numbers.isNumber(b) ? Numbers.fits(a - b) : Numbers.lack(a, b);
    }

    @Override
    public void solve(Frame frame, long target, Borders borders) {
        long a = left.value(frame);
        long b = right.value(frame);
        if (Numbers.isNumber(b)) {
            left.solve(frame, target + b, borders);
        } else if (Numbers.isNumber(a)) {
            right.solve(frame, a - target, borders);
        } else {
            borders.cannotTell();
        }
    }
}
