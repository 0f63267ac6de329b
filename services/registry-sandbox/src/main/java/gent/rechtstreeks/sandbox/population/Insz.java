package gent.rechtstreeks.sandbox.population;

import java.time.LocalDate;

/** National numbers that no real person can have: the month is raised by 60, the checksum is right. */
public final class Insz {
    /** Highest serial that a day can give out. */
    public static final int LAST_SERIAL = 998;

    private static final int SYNTHETIC_MONTH = 60;
    private static final long BORN_FROM_2000 = 2_000_000_000L;

    private Insz() {}

    /** The number of whoever was born on {@code day} with {@code serial} (1 to 998; odd male, even female). */
    public static String of(LocalDate day, int serial) {
        if (serial < 1 || serial > LAST_SERIAL) {
            throw new IllegalArgumentException("A serial lies between 1 and 998, not " + serial);
        }
        int month = day.getMonthValue() + SYNTHETIC_MONTH;
        String nine = "%02d%02d%02d%03d".formatted(day.getYear() % 100, month, day.getDayOfMonth(), serial);
        return nine + "%02d".formatted(checksum(Long.parseLong(nine), day));
    }

    static Sex sexOf(String insz) {
        return Sex.ofSerial(Integer.parseInt(insz.substring(6, 9)));
    }

    public static boolean sameSex(String insz, String other) {
        return sexOf(insz) == sexOf(other);
    }

    /** Whoever is born from 2000 on counts with a 2 in front of the nine digits. */
    private static long checksum(long nine, LocalDate day) {
        long counted = day.getYear() >= 2000 ? BORN_FROM_2000 + nine : nine;
        return 97 - counted % 97;
    }
}
