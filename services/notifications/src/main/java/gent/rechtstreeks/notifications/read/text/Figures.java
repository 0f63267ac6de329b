package gent.rechtstreeks.notifications.read.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How a language writes figures. The signs are given here, since those of a locale differ between JDKs. */
record Figures(char betweenThousands, char beforeCents) {

    private static final long CENTS = 100;

    /** {@code 84} or {@code 84,50}: cents only when there are any. */
    String amount(long cents) {
        String euro = grouped(cents / CENTS);
        return cents % CENTS == 0 ? euro : "%s%c%02d".formatted(euro, beforeCents, cents % CENTS);
    }

    /** {@code 1.264}: to the euro. */
    String roughly(long cents) {
        return grouped(Math.round((double) cents / CENTS));
    }

    private String grouped(long euro) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(betweenThousands);
        return new DecimalFormat("#,##0", symbols).format(euro);
    }
}
