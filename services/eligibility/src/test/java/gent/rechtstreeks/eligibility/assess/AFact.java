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
        return known(1, resident, value, from, until);
    }

    public static Fact known(long version, UUID resident, boolean value, String from, String until) {
        return fact(version, resident, Fact.State.KNOWN, Boolean.toString(value), from, until, false);
    }

    /** Of any other fact, said of all days. */
    public static Fact of(UUID resident, String name, String value) {
        return new Fact(
                resident,
                name,
                1,
                Fact.State.KNOWN,
                value,
                null,
                null,
                "a-source",
                false,
                SAID,
                "a ground",
                "a-right",
                null);
    }

    public static Fact selfDeclared(UUID resident) {
        return fact(1, resident, Fact.State.KNOWN, "true", "2026-01-01", "2027-01-01", true);
    }

    public static Fact without(UUID resident, Fact.State state) {
        return without(1, resident, state);
    }

    public static Fact without(long version, UUID resident, Fact.State state) {
        return fact(version, resident, state, null, null, null, false);
    }

    /** That word of a resident, as missing. */
    public static MissingFact missingOf(UUID resident) {
        return new MissingFact(resident, "increased-reimbursement", "social-security-bank");
    }

    /** The same word, read at another moment. */
    static Fact readAt(String moment, Fact fact) {
        return new Fact(
                fact.residentId(),
                fact.name(),
                fact.version(),
                fact.state(),
                fact.value(),
                fact.validFrom(),
                fact.validUntil(),
                fact.source(),
                fact.selfDeclared(),
                Instant.parse(moment),
                fact.legalBasis(),
                fact.purpose(),
                fact.lifeEventId());
    }

    private static Fact fact(
            long version,
            UUID resident,
            Fact.State state,
            String value,
            String from,
            String until,
            boolean selfDeclared) {
        return new Fact(
                resident,
                "increased-reimbursement",
                version,
                state,
                value,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                "social-security-bank",
                selfDeclared,
                SAID,
                "an authorisation",
                "waste-bags",
                null);
    }
}
