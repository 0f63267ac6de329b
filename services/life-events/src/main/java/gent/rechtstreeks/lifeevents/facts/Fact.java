package gent.rechtstreeks.lifeevents.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What a source, or the resident, said of one fact in one period, with where it comes from and on what ground.
 *
 * @param version monotonic per resident and fact
 * @param value null unless known; it never shows itself in a log
 * @param validFrom first day that it speaks of, null when open; without data too
 * @param validUntil first day that it no longer speaks of, null when open
 * @param lifeEventId the life event that made it needed; null when none did
 */
public record Fact(
        UUID residentId,
        String fact,
        long version,
        FactState state,
        FactValue value,
        LocalDate validFrom,
        LocalDate validUntil,
        String source,
        Instant asOf,
        String legalBasis,
        String purpose,
        UUID lifeEventId) {

    /** Who gives what no source is asked for. */
    public static final String RESIDENT = "resident";

    public Fact {
        if ((state == FactState.KNOWN) != (value != null)) {
            throw new IllegalArgumentException("a fact has a value if and only if it is known");
        }
    }

    /** Whether a source said it: a value, or that it has none. */
    public boolean isWordOfSource() {
        return state != FactState.NOT_ALLOWED && !isDeclared();
    }

    /** Whether the resident said it: that is never in front of what a source says. */
    public boolean isDeclared() {
        return source.equals(RESIDENT);
    }

    /** The day on which it is asked by itself what comes after: at once when it was over already; null when it has no end. */
    LocalDate askAgainOn(LocalDate told) {
        if (state != FactState.KNOWN || validUntil == null) {
            return null;
        }
        return validUntil.isAfter(told) ? validUntil : told;
    }

    /** The day to ask about, now that it is over: the first after a value; where there was no data, today. */
    LocalDate nextDay(LocalDate today) {
        return state == FactState.KNOWN ? validUntil : today;
    }

    /** Whether it answers a question about that day: known, and its validity says so. Without validity it does not. */
    boolean holdsOn(LocalDate day) {
        return state == FactState.KNOWN && validFrom != null && span().contains(day);
    }

    Span span() {
        return new Span(validFrom, validUntil);
    }

    /** The same value, or no data, whatever the days. */
    boolean agreesWith(Fact other) {
        return state == other.state && Objects.equals(value, other.value);
    }

    /** Agrees; and of a value also the period. */
    boolean saysTheSameAs(Fact other) {
        return agreesWith(other) && (value == null || span().equals(other.span()));
    }

    /** This word as a newer version, for the days that it still speaks of. */
    Fact again(long newer, Span days, Question question) {
        return new Fact(
                residentId,
                fact,
                newer,
                state,
                value,
                days.from(),
                days.until(),
                source,
                asOf,
                legalBasis,
                purpose,
                question.lifeEventId());
    }

    @Override
    public String toString() {
        return "Fact[" + fact + " of " + residentId + ", version " + version + ", " + state + "]";
    }
}
