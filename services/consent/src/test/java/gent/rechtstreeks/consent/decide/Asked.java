package gent.rechtstreeks.consent.decide;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** What is asked in the tests of decisions, and when. */
final class Asked {

    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    static final Moment NOW = Moment.at(START, Duration.ofSeconds(10));
    static final Source APP = Source.resident(Channel.APP);
    static final Deciding DECIDING = new Deciding(ZoneOffset.UTC);

    private Asked() {}

    /** A version that asks for the same as since that other one. */
    static Agreement version(int version, int substanceSince) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusMonths(version - 1L);
        Period year = Period.ofYears(1);
        return new Agreement(
                "tips", version, substanceSince, day, year, "dpv:Purpose", List.of(), "h" + version, Map.of());
    }

    static Moment later(Duration after) {
        return Moment.at(START.plus(after), Duration.ofSeconds(10));
    }

    static Consent in(State state) {
        return in(state, START);
    }

    static Consent in(State state, Instant since) {
        Instant until = state == State.GIVEN ? since.plus(Duration.ofDays(365)) : null;
        return new Consent("tips", state, 1, "h1", since, until, since, APP);
    }

    static Wish wish(Answer answer, int version) {
        return new Wish(answer, version, APP);
    }
}
