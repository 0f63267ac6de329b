package gent.rechtstreeks.evaluator;

/**
 * What kind of value something is. Every value fits in a long: truth as 0 or 1, numbers as whole units of their scale, dates
 * as days since 1970, codes as their number in {@link Codes}, durations as days or as months.
 *
 * @param scale decimals of a number: 2 for euro, 0 for a count; 0 for all others
 */
public record Type(Kind kind, int scale) {

    public static final Type TRUTH = new Type(Kind.TRUTH, 0);
    public static final Type DATE = new Type(Kind.DATE, 0);
    public static final Type CODE = new Type(Kind.CODE, 0);
    public static final Type DAYS = new Type(Kind.DAYS, 0);
    public static final Type MONTHS = new Type(Kind.MONTHS, 0);
    public static final Type COUNT = number(0);
    public static final Type EURO = number(2);

    /** More decimals than this are refused: a law that computes finer says how it rounds. */
    public static final int FINEST = 6;

    /** What values can be. */
    public enum Kind {
        TRUTH,
        NUMBER,
        DATE,
        CODE,
        DAYS,
        MONTHS
    }

    public static Type number(int scale) {
        return new Type(Kind.NUMBER, scale);
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether values have an order, so that comparing them has borders. */
    public boolean isOrdered() {
        return kind != Kind.TRUTH && kind != Kind.CODE;
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
