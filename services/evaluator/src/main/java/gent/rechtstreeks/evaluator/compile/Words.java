package gent.rechtstreeks.evaluator.compile;

import gent.rechtstreeks.evaluator.Codes;
import gent.rechtstreeks.evaluator.Type;
import gent.rechtstreeks.evaluator.node.Node;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** Values as people read them. */
public final class Words {

    private Words() {}

    /** A value as text: true, false, a number, a code, an ISO date or duration; {@code unknown} and {@code nothing}. */
    public static String of(long value, Type type, Codes codes) {
        if (value == Node.UNKNOWN) {
            return "unknown";
        }
        if (value == Node.NOTHING || type == null) {
            return "nothing";
        }
        return switch (type.kind()) {
            case TRUTH -> String.valueOf(value == Node.TRUE);
            case NUMBER -> BigDecimal.valueOf(value, type.scale()).toPlainString();
            case CODE -> codes.text(value);
            case DATE -> LocalDate.ofEpochDay(value).toString();
            case DAYS -> Period.ofDays(Math.toIntExact(value)).toString();
            case MONTHS -> Period.ofMonths(Math.toIntExact(value)).normalized().toString();
        };
    }
}
