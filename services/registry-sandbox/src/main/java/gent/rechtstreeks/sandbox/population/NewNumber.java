package gent.rechtstreeks.sandbox.population;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Another number for somebody who has one. */
public final class NewNumber {
    private NewNumber() {}

    /** For somebody of the same sex, born on that day, as far as the day has numbers to give. */
    public static String like(String insz, LocalDate birthDate, Predicate<String> taken) {
        return new Serials(taken).take(birthDate, Insz.sexOf(insz)).insz();
    }
}
