package gent.rechtstreeks.notifications.read.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** {@code € 1.263,56}, {@code 18 maart 2026}: as Dutch is written in Belgium. An amount stays on one line. */
final class DutchNotation implements Notation {

    private static final String EURO = "€\u00a0";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl", "BE"));
    private static final Figures FIGURES = new Figures('.', ',');

    @Override
    public String amount(long cents) {
        return EURO + FIGURES.amount(cents);
    }

    @Override
    public String roughly(long cents) {
        return EURO + FIGURES.roughly(cents);
    }

    @Override
    public String day(LocalDate date) {
        return DAY.format(date);
    }

    @Override
    public String and() {
        return "en";
    }
}
