package gent.rechtstreeks.evaluator.node;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A quotient, rounded as the law says; rounding alone is a quotient by one. */
public final class Round extends Node {

    private final Node dividend;
    private final Node divisor;
    private final int shift;
    private final RoundingMode mode;

    /** @param shift by how many powers of ten the exact quotient of the units is too small */
    public Round(Node dividend, Node divisor, int shift, RoundingMode mode) {
        this.dividend = dividend;
        this.divisor = divisor;
        this.shift = shift;
        this.mode = mode;
    }

    /** By nothing or by zero there is no quotient: FEEL's null. */
    @Override
    public long value(Frame frame) {
        long a = dividend.value(frame);
        long b = divisor.value(frame);
        if (!Numbers.isNumber(a) || !Numbers.isNumber(b)) {
            return Numbers.lack(a, b);
        }
        return b == 0 ? NOTHING : Numbers.fits(quotient(a, b));
    }

    private long quotient(long a, long b) {
        return BigDecimal.valueOf(a)
                .scaleByPowerOfTen(shift)
                .divide(BigDecimal.valueOf(b), 0, mode)
                .longValueExact();
    }

    /** Rounding turns somewhere within one unit around the target. */
    @Override
    public void solve(Frame frame, long target, Borders borders) {
        long by = divisor.value(frame);
        if (!Numbers.isNumber(by) || by == 0) {
            borders.cannotTell();
            return;
        }
        for (int half = -2; half <= 2; half++) {
            BigDecimal exact = BigDecimal.valueOf(2 * target + half)
                    .multiply(BigDecimal.valueOf(by))
                    .scaleByPowerOfTen(-shift)
                    .divide(BigDecimal.TWO);
            dividend.solve(frame, exact.setScale(0, RoundingMode.FLOOR).longValue(), borders);
            dividend.solve(frame, exact.setScale(0, RoundingMode.CEILING).longValue(), borders);
        }
    }
}
