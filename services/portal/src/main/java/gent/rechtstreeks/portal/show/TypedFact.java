package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.Facts.Fact;
import gent.rechtstreeks.portal.ask.Facts.Type;
import gent.rechtstreeks.portal.ask.FactsApi.Declaration;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody typed of a fact, whether it can be read or not.
 *
 * @param from since when
 * @param until the last day
 */
record TypedFact(String value, String from, String until) {

    static final TypedFact NOTHING = new TypedFact("", "", "");

    /** Which field cannot be read or accepted. */
    enum Fault {
        VALUE,
        FROM,
        UNTIL,
        PERIOD,
        TWICE
    }

    TypedFact {
        value = trimmed(value);
        from = trimmed(from);
        until = trimmed(until);
    }

    /** By name of the field. */
    static TypedFact of(Map<String, String> fields) {
        return new TypedFact(fields.get("waarde"), fields.get("van"), fields.get("tot"));
    }

    Map<String, String> fields() {
        return Map.of("waarde", value, "van", from, "tot", until);
    }

    /** As the resident said it before, to change it. */
    static TypedFact of(Fact said, Type type) {
        return new TypedFact(
                type == Type.AMOUNT ? TypedAmount.shown(said.value()) : said.value(),
                said.validFrom() == null ? "" : said.validFrom().toString(),
                said.validUntil() == null
                        ? ""
                        : Moments.lastDay(said.validUntil()).toString());
    }

    /** What keeps it from being sent at all. */
    Optional<Fault> fault() {
        if (isNoDay(from)) {
            return Optional.of(Fault.FROM);
        }
        return isNoDay(until) ? Optional.of(Fault.UNTIL) : Optional.empty();
    }

    Declaration declaration(Type type) {
        LocalDate last = day(until);
        return new Declaration(
                type == Type.AMOUNT ? TypedAmount.sent(value) : value,
                day(from),
                last == null ? null : last.plusDays(1));
    }

    private static boolean isNoDay(String typed) {
        try {
            LocalDate day = day(typed);
            return day != null && day.getYear() > 9999;
        } catch (DateTimeException unreadable) {
            return true;
        }
    }

    private static LocalDate day(String typed) {
        return typed.isEmpty() ? null : TypedDay.of(typed);
    }

    private static String trimmed(String typed) {
        return typed == null ? "" : typed.strip();
    }

    @Override
    public String toString() {
        return "TypedFact[hidden]";
    }
}
