package gent.rechtstreeks.lifeevents.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Facts of one resident, for tests. */
public final class TestFacts {

    public static final UUID RESIDENT = new UUID(0, 2);
    public static final String FACT = "increased-reimbursement";
    public static final String BAGS = "waste-bags";
    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final Authorisation GROUND = ground(BAGS);

    private TestFacts() {}

    public static Authorisation ground(String purpose) {
        return new Authorisation(
                FACT,
                purpose,
                "social-security-bank",
                "machtiging",
                false,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1));
    }

    public static Fact known(long version, boolean value, String from, String until) {
        return known(version, BAGS, value, from, until);
    }

    public static Fact known(long version, String purpose, boolean value, String from, String until) {
        return fact(version, purpose, FactState.KNOWN, value, from, until);
    }

    public static Fact noData(long version, String from, String until) {
        return fact(version, BAGS, FactState.NO_DATA, null, from, until);
    }

    public static Fact notAllowed(long version, String purpose, String from, String until) {
        return fact(version, purpose, FactState.NOT_ALLOWED, null, from, until);
    }

    public static Question question(String on) {
        return question(on, Reason.NEEDED);
    }

    public static Question question(String on, Reason reason) {
        return new Question(new UUID(0, 1), RESIDENT, FACT, BAGS, LocalDate.parse(on), new UUID(0, 3), NOW, reason);
    }

    private static Fact fact(long version, String purpose, FactState state, Boolean value, String from, String until) {
        return new Fact(
                RESIDENT,
                FACT,
                version,
                state,
                value == null ? null : FactValue.of(value),
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                "social-security-bank",
                NOW,
                "machtiging",
                purpose,
                new UUID(0, 3));
    }
}
