package gent.rechtstreeks.eligibility.assess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the social security bank may say of somebody's increased reimbursement. */
public final class AFact {

    private static final Instant SAID = Instant.parse("2026-03-02T10:06:00Z");

    private AFact() {}

    public static Fact yes(UUID resident) {
        return known(resident, true, "2026-01-01", "2027-01-01");
    }

    public static Fact no(UUID resident) {
        return known(resident, false, "2026-01-01", "2027-01-01");
    }

    public static Fact known(UUID resident, boolean value, String from, String until) {
        return fact(resident, Fact.State.KNOWN, Boolean.toString(value), from, until, false);
    }

    public static Fact selfDeclared(UUID resident) {
        return fact(resident, Fact.State.KNOWN, "true", "2026-01-01", "2027-01-01", true);
    }

    public static Fact without(UUID resident, Fact.State state) {
        return fact(resident, state, null, null, null, false);
    }

    private static Fact fact(
            UUID resident, Fact.State state, String value, String from, String until, boolean selfDeclared) {
        return new Fact(
                resident,
                "increased-reimbursement",
                1,
                state,
                value,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                "social-security-bank",
                selfDeclared,
                SAID,
                "an authorisation");
    }
}
