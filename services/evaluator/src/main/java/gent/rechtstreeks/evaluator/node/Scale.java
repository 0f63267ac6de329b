package gent.rechtstreeks.evaluator.node;

/** The same number with more decimals. */
public final class Scale extends Node {

    private final Node node;
    private final long factor;

    /** @param decimals how many more */
    public Scale(Node node, int decimals) {
        this.node = node;
        this.factor = Numbers.powerOfTen(decimals);
    }

    @Override
    public long value(Frame frame) {
        long found = node.value(frame);
        return Numbers.isNumber(found) ? Numbers.fits(Math.multiplyExact(found, factor)) : found;
    }

    /** Between two of the coarser numbers, either may be the one. */
    @Override
    public void solve(Frame frame, long target, Borders borders) {
        node.solve(frame, Math.floorDiv(target, factor), borders);
        node.solve(frame, Math.ceilDiv(target, factor), borders);
    }
}
