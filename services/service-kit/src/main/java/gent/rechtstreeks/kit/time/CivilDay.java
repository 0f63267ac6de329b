package gent.rechtstreeks.kit.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Civil days are days in Belgium: a child born at 23:30 UTC in summer is born the next day. */
public final class CivilDay {

    /** The zone of every civil date in this system. */
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private CivilDay() {}

    /** Today, in Belgium. */
    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** The day in Belgium at that instant. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, BRUSSELS);
    }
}
