package gent.rechtstreeks.local.birth;

import java.time.Instant;
import java.util.Optional;

/** Short ways to write steps down in tests; times are milliseconds after the event. */
final class Trail {

    static final Instant EVENT = Instant.parse("2026-11-02T09:00:00Z");

    private Trail() {}

    static Step event(int millis, String station, String detail) {
        return new Step(
                1,
                "life-events",
                EVENT.plusMillis(millis),
                station,
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(detail));
    }

    static Step right(
            int birth, int millis, String service, String station, String right, String outcome, String detail) {
        return new Step(
                birth,
                service,
                EVENT.plusMillis(millis),
                station,
                Optional.of(right),
                Optional.ofNullable(outcome),
                Optional.ofNullable(detail));
    }

    static Step assessed(int millis, String right, String outcome, String detail) {
        return right(1, millis, "eligibility", "assessed", right, outcome, detail);
    }

    static Step decided(int millis, String right, String outcome) {
        return right(1, millis, "granting", "decided", right, outcome, null);
    }

    static Step told(int millis, String right, String outcome) {
        return right(1, millis, "notifications", "told", right, outcome, null);
    }
}
