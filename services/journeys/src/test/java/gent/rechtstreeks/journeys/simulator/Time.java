package gent.rechtstreeks.journeys.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of one run; it only moves when the run moves it. */
final class Time {

    private static final ZoneId GHENT = ZoneId.of("Europe/Brussels");

    private static final Instant BEGIN = Instant.parse("2026-03-10T09:00:00Z");

    private Instant now = BEGIN;

    /** The day on which every run begins. */
    LocalDate begin() {
        return BEGIN.atZone(GHENT).toLocalDate();
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return now.atZone(GHENT).toLocalDate();
    }

    /** It is that day, unless it is later already. */
    void becomes(LocalDate day) {
        becomes(day.atTime(9, 0).atZone(GHENT).toInstant());
    }

    /** It is that moment, unless it is later already. */
    void becomes(Instant moment) {
        now = moment.isAfter(now) ? moment : now;
    }

    void passes(Duration duration) {
        now = now.plus(duration);
    }
}
