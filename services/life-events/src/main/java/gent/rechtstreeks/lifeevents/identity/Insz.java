package gent.rechtstreeks.lifeevents.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A national number, with its checksum verified. It never shows itself: whoever logs a record that holds one logs
 * nothing.
 */
public record Insz(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{11}");
    private static final int SYNTHETIC = 60;
    private static final long FROM_2000 = 2_000_000_000L;

    public Insz {
        if (digits == null || !FORM.matcher(digits).matches()) {
            throw new NotAnInsz("is not eleven digits");
        }
        if (century(digits) == 0) {
            throw new NotAnInsz("has a wrong checksum");
        }
        if (rawMonth(digits) >= SYNTHETIC + 20 || month(digits) > 12 || day(digits) > 31) {
            throw new NotAnInsz("has an impossible birth date");
        }
    }

    /** A number of a person who does not exist: month + 60. No real number carries such a month. */
    public boolean synthetic() {
        return rawMonth(digits) >= SYNTHETIC;
    }

    /** The day of birth that the number carries; an unknown month or day (00) becomes the first. */
    public LocalDate bornOn() {
        int year = century(digits) + Integer.parseInt(digits.substring(0, 2));
        int month = Math.max(1, month(digits));
        try {
            return LocalDate.of(year, month, Math.max(1, day(digits)));
        } catch (DateTimeException e) {
            return LocalDate.of(year, month, 1);
        }
    }

    /** 1900 or 2000, by which of the two the check digits hold; 0 when they hold for neither. */
    private static int century(String digits) {
        long number = Long.parseLong(digits.substring(0, 9));
        long check = Long.parseLong(digits.substring(9));
        if (97 - number % 97 == check) {
            return 1900;
        }
        return 97 - (FROM_2000 + number) % 97 == check ? 2000 : 0;
    }

    /** Months of bis numbers are raised by 20 or 40, those of synthetic ones by 60. */
    private static int month(String digits) {
        return rawMonth(digits) % 20;
    }

    private static int rawMonth(String digits) {
        return Integer.parseInt(digits.substring(2, 4));
    }

    private static int day(String digits) {
        return Integer.parseInt(digits.substring(4, 6));
    }

    @Override
    public String toString() {
        return "Insz[hidden]";
    }
}
