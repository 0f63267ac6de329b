package gent.rechtstreeks.lifeevents.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The value of a fact, as {@link FactType} has checked it. It never shows itself in a log.
 *
 * @param text the one text of this value: equal values are equal texts
 */
public record FactValue(FactKind kind, String text) {

    public static FactValue of(boolean yes) {
        return new FactValue(FactKind.YES_OR_NO, Boolean.toString(yes));
    }

    public boolean isYes() {
        return Boolean.parseBoolean(text);
    }

    public LocalDate day() {
        return LocalDate.parse(text);
    }

    public long cents() {
        return new BigDecimal(text).unscaledValue().longValueExact();
    }

    public long count() {
        return Long.parseLong(text);
    }

    @Override
    public String toString() {
        return "FactValue[hidden]";
    }
}
