package gent.rechtstreeks.sandbox.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The value that a line of the table gives: as it stands there, or one between two ends: days, amounts, counts. */
final class Values {
    private static final String RANGE = "\\.\\.(?=.)";

    private Values() {}

    static String draw(String cell, String... words) {
        String[] ends = cell.split(RANGE);
        return ends.length == 1 ? cell : between(ends[0], ends[1], words);
    }

    private static String between(String low, String high, String... words) {
        if (low.contains("-")) {
            long day = Draw.between(
                    LocalDate.parse(low).toEpochDay(), LocalDate.parse(high).toEpochDay(), words);
            return LocalDate.ofEpochDay(day).withDayOfMonth(1).toString();
        }
        if (low.contains(".")) {
            return BigDecimal.valueOf(Draw.between(cents(low), cents(high), words), 2)
                    .toPlainString();
        }
        return Long.toString(Draw.between(Long.parseLong(low), Long.parseLong(high), words));
    }

    private static long cents(String amount) {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }
}
