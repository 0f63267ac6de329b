package gent.rechtstreeks.evaluator.node;

import java.time.LocalDate;

/** The year, month or day of a date. */
public final class PartOfDate extends Node {

    private final Node day;
    private final Part part;

    /** Which part. */
    public enum Part {
        YEAR,
        MONTH,
        DAY
    }

    public PartOfDate(Node day, Part part) {
        this.day = day;
        this.part = part;
    }

    @Override
    public long value(Frame frame) {
        long found = day.value(frame);
        if (!Numbers.isNumber(found)) {
            return found;
        }
        LocalDate date = LocalDate.ofEpochDay(found);
        return switch (part) {
            case YEAR -> date.getYear();
            case MONTH -> date.getMonthValue();
            case DAY -> date.getDayOfMonth();
        };
    }

    /** A year begins once; a month or a day comes back each year or month, which nobody can list. */
    @Override
    public void solve(Frame frame, long target, Borders borders) {
        if (part != Part.YEAR) {
            borders.cannotTell();
            return;
        }
        for (long year = target; year <= target + 1; year++) {
            day.solve(frame, LocalDate.of(Math.toIntExact(year), 1, 1).toEpochDay(), borders);
        }
    }
}
