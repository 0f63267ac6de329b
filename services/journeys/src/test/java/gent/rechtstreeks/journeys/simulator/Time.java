package gent.rechtstreeks.journeys.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of one run; it only moves when the run moves it. */
final class Time {

    private static final ZoneId GHENT = ZoneId.of("Europe/Brussels");

    private Instant now = Instant.parse("2026-03-10T09:00:00Z");

    Instant now() {
        return now;
    }

    LocalDate today() {
        return now.atZone(GHENT).toLocalDate();
    }

    void passes(Duration duration) {
        now = now.plus(duration);
    }
}
