package gent.rechtstreeks.notifications.read.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** {@code 1 263,56 €}, {@code 1er mars 2026}: as French is written in Belgium. An amount stays on one line. */
final class FrenchNotation implements Notation {

    private static final char UNBREAKABLE = '\u00a0';
    private static final Locale FRENCH = Locale.of("fr", "BE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", FRENCH);
    private static final DateTimeFormatter FIRST_DAY = DateTimeFormatter.ofPattern("d'er' MMMM uuuu", FRENCH);
    private static final Figures FIGURES = new Figures(UNBREAKABLE, ',');

    @Override
    public String amount(long cents) {
        return FIGURES.amount(cents) + UNBREAKABLE + "€";
    }

    @Override
    public String roughly(long cents) {
        return FIGURES.roughly(cents) + UNBREAKABLE + "€";
    }

    @Override
    public String day(LocalDate date) {
        return (date.getDayOfMonth() == 1 ? FIRST_DAY : DAY).format(date);
    }

    @Override
    public String typeset(String words) {
        return words.replaceAll(" (?=[?;:!])", String.valueOf(UNBREAKABLE));
    }

    @Override
    public String and() {
        return "et";
    }
}
