package gent.rechtstreeks.evaluator.node;

import java.time.LocalDate;

/** A day so many months later, or earlier; a month that is too short ends on its last day. */
public final class MonthsLater extends Node {

    /** By how many days a month that is too short may shift the way back. */
    private static final int SHORTEST = 3;

    private final Node day;
    private final Node months;
    private final int sign;

    /** @param sign 1 for later, -1 for earlier */
    public MonthsLater(Node day, Node months, int sign) {
        this.day = day;
        this.months = months;
        this.sign = sign;
    }

    @Override
    public long value(Frame frame) {
        long from = day.value(frame);
        long count = months.value(frame);
        return Numbers.isNumber(from) && Numbers.isNumber(count)
                ? later(from, sign * count)
                : Numbers.lack(from, count);
    }

    @Override
    public void solve(Frame frame, long target, Borders borders) {
        long count = months.value(frame);
        if (!Numbers.isNumber(count)) {
            borders.cannotTell();
            return;
        }
        long back = later(target, -sign * count);
        for (int days = -SHORTEST; days <= SHORTEST; days++) {
            day.solve(frame, back + days, borders);
        }
    }

    private static long later(long day, long months) {
        return LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
    }
}
