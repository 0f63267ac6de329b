package gent.rechtstreeks.journeys.simulator;

import gent.rechtstreeks.lifeevents.identity.Insz;
import java.time.LocalDate;

/** National numbers of people who do not exist: the month is raised by 60. */
final class Numbers {

    private int serial;

    /** The next one of somebody who was born on that day. */
    Insz bornOn(LocalDate day) {
        long digits = (day.getYear() % 100) * 10_000_000L
                + (day.getMonthValue() + 60) * 100_000L
                + day.getDayOfMonth() * 1000L
                + ++serial % 997
                + 1;
        long century = day.getYear() < 2000 ? 0 : 2_000_000_000L;
        return new Insz(String.format("%09d%02d", digits, 97 - (century + digits) % 97));
    }
}
