package gent.rechtstreeks.notifications.read.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How amounts and dates are written in a Dutch sentence. */
final class DutchNotation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl", "BE"));
    private static final long CENTS = 100;

    private DutchNotation() {}

    /** {@code € 84} or {@code € 84,50}: cents only when there are any. */
    static String amount(long cents) {
        return cents % CENTS == 0
                ? "€ " + grouped(cents / CENTS)
                : "€ %s,%02d".formatted(grouped(cents / CENTS), cents % CENTS);
    }

    /** {@code € 1.264}: to the euro, for an amount that is not promised. */
    static String roughly(long cents) {
        return "€ " + grouped(Math.round((double) cents / CENTS));
    }

    /** {@code 18 maart 2026}. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    // The symbols are set here, since those of a locale differ between JDKs.
    private static String grouped(long euro) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(euro);
    }
}
