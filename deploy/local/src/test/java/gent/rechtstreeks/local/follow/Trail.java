package gent.rechtstreeks.local.follow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Short ways to write down what happens in tests; times are milliseconds after the event. */
final class Trail {

    static final Instant EVENT = Instant.parse("2026-11-02T09:00:00Z");
    static final Birth BIRTH = new Birth(List.of("e1"), List.of(), 3, true, "9000");
    static final Birth TWINS = new Birth(List.of("e1", "e2"), List.of(), 4, true, "9000");
    static final Move MOVE = new Move("e1", new Person(""), 3, true, "9040", "9050");

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
            int event, int millis, String service, String station, String right, String outcome, String detail) {
        return new Step(
                event,
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

    static Step withdrawn(int millis, String right, String outcome) {
        return right(1, millis, "notifications", "withdrawn", right, outcome, null);
    }
}
