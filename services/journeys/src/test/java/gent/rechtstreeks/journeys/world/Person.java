package gent.rechtstreeks.journeys.world;

import java.time.LocalDate;

/** A synthetic person. The number is for the login alone, and for who is old enough to be spoken to. */
public record Person(String insz) {

    private static final int MONTH_OF_NOBODY_REAL = 60;
    private static final int ADULT = 18;

    /** Whether the person has had the eighteenth birthday on that day. */
    public boolean isAdultOn(LocalDate day) {
        return !bornOn().plusYears(ADULT).isAfter(day);
    }

    /** The number's check digits tell the century. */
    private LocalDate bornOn() {
        long digits = Long.parseLong(insz.substring(0, 9));
        boolean last = 97 - digits % 97 == Long.parseLong(insz.substring(9));
        return LocalDate.of((last ? 1900 : 2000) + pair(0), pair(2) - MONTH_OF_NOBODY_REAL, pair(4));
    }

    private int pair(int at) {
        return Integer.parseInt(insz.substring(at, at + 2));
    }

    @Override
    public String toString() {
        return "a person";
    }
}
