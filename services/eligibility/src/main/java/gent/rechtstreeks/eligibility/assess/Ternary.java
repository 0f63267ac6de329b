package gent.rechtstreeks.eligibility.assess;

import java.util.Collection;

/** Kleene's three values: what is not known stays unknown until it no longer matters. Declared from least to most true. */
public enum Ternary {
    FALSE,
    UNKNOWN,
    TRUE;

    public static Ternary of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Unknown when there is no value. */
    public static Ternary ofNullable(Boolean value) {
        return value == null ? UNKNOWN : of(value);
    }

    public Ternary and(Ternary other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Ternary or(Ternary other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Ternary not() {
        return values()[TRUE.ordinal() - ordinal()];
    }

    /** Whether at least one is true; nobody is never somebody. */
    public static Ternary any(Collection<Ternary> values) {
        return values.stream().reduce(FALSE, Ternary::or);
    }
}
