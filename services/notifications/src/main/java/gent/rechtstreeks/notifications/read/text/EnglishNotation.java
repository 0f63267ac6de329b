package gent.rechtstreeks.notifications.read.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** {@code €1,263.56}, {@code 18 March 2026}: as English is written in Britain. */
final class EnglishNotation implements Notation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Figures FIGURES = new Figures(',', '.');

    @Override
    public String amount(long cents) {
        return "€" + FIGURES.amount(cents);
    }

    @Override
    public String roughly(long cents) {
        return "€" + FIGURES.roughly(cents);
    }

    @Override
    public String day(LocalDate date) {
        return DAY.format(date);
    }

    @Override
    public String and() {
        return "and";
    }
}
