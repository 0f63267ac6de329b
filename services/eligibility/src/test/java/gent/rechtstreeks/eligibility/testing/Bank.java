package gent.rechtstreeks.eligibility.testing;

import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.facts.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the social security bank says of the increased reimbursement in 2026. */
public final class Bank {

    private Bank() {}

    public static Fact yes(UUID resident, long version) {
        return fact(resident, version, State.KNOWN, true).build();
    }

    public static Fact no(UUID resident, long version) {
        return fact(resident, version, State.KNOWN, false).build();
    }

    public static Fact noData(UUID resident, long version) {
        return aNoData(resident, version).build();
    }

    /** A silence, to change before it is sent. */
    public static Fact.Builder aNoData(UUID resident, long version) {
        return fact(resident, version, State.NO_DATA, null);
    }

    public static Fact notAllowed(UUID resident, long version) {
        return fact(resident, version, State.NOT_ALLOWED, null).build();
    }

    /** Whether the resident has it from a day on, up to another one or for as long as is known. */
    public static Fact says(UUID resident, long version, boolean value, String from, String until) {
        return saying(resident, version, value, from, until).build();
    }

    /** The same, to change before it is sent. */
    public static Fact.Builder saying(UUID resident, long version, boolean value, String from, String until) {
        return fact(resident, version, State.KNOWN, value)
                .setValidFrom(LocalDate.parse(from))
                .setValidUntil(until == null ? null : LocalDate.parse(until));
    }

    /** A yes to spoil before it is sent. */
    public static Fact.Builder aYes(UUID resident, long version) {
        return fact(resident, version, State.KNOWN, true);
    }

    private static Fact.Builder fact(UUID resident, long version, State state, Boolean value) {
        boolean known = state == State.KNOWN;
        return Fact.newBuilder()
                .setResidentId(resident)
                .setFact("increased-reimbursement")
                .setVersion(version)
                .setState(state)
                .setBooleanValue(value)
                .setValidFrom(known ? LocalDate.of(2026, 1, 1) : null)
                .setValidUntil(known ? LocalDate.of(2027, 1, 1) : null)
                .setSource("social-security-bank")
                .setAsOf(Instant.parse("2026-03-02T08:45:00Z"))
                .setLegalBasis("test authorisation")
                .setPurpose("waste-bags");
    }
}
