package gent.rechtstreeks.evaluator.node;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The whole months from one day to another; below zero when the other is earlier. */
public final class MonthsBetween extends Node {

    private static final int SHORTEST = 3;

    private final Node from;
    private final Node to;

    public MonthsBetween(Node from, Node to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public long value(Frame frame) {
        long first = from.value(frame);
        long last = to.value(frame);
        return Numbers.isNumber(first) && Numbers.isNumber(last)
                ? ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last))
                : Numbers.lack(first, last);
    }

    @Override
    public void solve(Frame frame, long target, Borders borders) {
        long first = from.value(frame);
        long last = to.value(frame);
        if (Numbers.isNumber(last)) {
            around(from, last, -target, frame, borders);
        } else if (Numbers.isNumber(first)) {
            around(to, first, target, frame, borders);
        } else {
            borders.cannotTell();
        }
    }

    /** One month less to one month more, since the count steps there; a step is within days of the same day of a month. */
    private static void around(Node unknown, long day, long months, Frame frame, Borders borders) {
        for (long step = months - 1; step <= months + 1; step++) {
            long near = LocalDate.ofEpochDay(day).plusMonths(step).toEpochDay();
            for (int days = -SHORTEST; days <= SHORTEST; days++) {
                unknown.solve(frame, near + days, borders);
            }
        }
    }
}
