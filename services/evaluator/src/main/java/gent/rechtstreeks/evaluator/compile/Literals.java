package gent.rechtstreeks.evaluator.compile;

import gent.rechtstreeks.evaluator.Type;
import gent.rechtstreeks.evaluator.compile.Meaning.Value;
import gent.rechtstreeks.evaluator.node.Constant;
import gent.rechtstreeks.evaluator.node.Node;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Dates, durations and numbers as they are written. */
final class Literals {

    private Literals() {}

    /** {@code @"2025-01-01"} or {@code @"P3Y"}. */
    static Value at(String text) {
        return text.startsWith("P") || text.startsWith("-P") ? duration(text) : date(text);
    }

    static Value date(String text) {
        try {
            return constant(LocalDate.parse(text).toEpochDay(), Type.DATE);
        } catch (DateTimeException e) {
            throw new Wrong(text + " is no day of the calendar.", "@\"2025-01-31\"");
        }
    }

    static Value duration(String text) {
        try {
            Period period = Period.parse(text);
            if (period.getDays() == 0) {
                return constant(period.toTotalMonths(), Type.MONTHS);
            }
            if (period.toTotalMonths() == 0) {
                return constant(period.getDays(), Type.DAYS);
            }
        } catch (DateTimeException e) {
            throw new Wrong(text + " is no duration.", "@\"P5Y\", @\"P6M\" or @\"P15D\"");
        }
        throw new Wrong(text + " mixes months and days, which have no order.", "months and years, or days.");
    }

    /** A number in units of its scale. What does not fit is named as it is: written out, its zeros could fill the memory. */
    static long units(BigDecimal value, int scale) {
        try {
            long units = value.movePointRight(scale).longValueExact();
            if (units <= Node.LARGEST && units >= -Node.LARGEST) {
                return units;
            }
        } catch (ArithmeticException e) {
            throw new Wrong(value + " does not fit.");
        }
        throw new Wrong(value + " is too large.");
    }

    private static Value constant(long value, Type type) {
        return new Value(new Constant(value), type, List.of(), true, false);
    }
}
