package gent.rechtstreeks.lifeevents.facts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an authentic source says of one person.
 *
 * @param state {@code NOT_ALLOWED} when the source knows no ground for that purpose
 * @param value null unless known
 */
public record Answer(FactState state, FactValue value, LocalDate validFrom, LocalDate validUntil, Instant asOf) {

    public Answer {
        if ((state == FactState.KNOWN) != (value != null)) {
            throw new IllegalArgumentException("an answer has a value if and only if it is known");
        }
    }

    public static Answer known(FactValue value, LocalDate validFrom, LocalDate validUntil, Instant asOf) {
        return new Answer(FactState.KNOWN, value, validFrom, validUntil, asOf);
    }

    /** The source has nothing on this person; it may leave open of which days. */
    public static Answer noData(LocalDate validFrom, LocalDate validUntil, Instant asOf) {
        return new Answer(FactState.NO_DATA, null, validFrom, validUntil, asOf);
    }

    public static Answer refused(Instant asOf) {
        return new Answer(FactState.NOT_ALLOWED, null, null, null, asOf);
    }

    /** Whether the source would not say: then nothing was read. */
    public boolean isRefused() {
        return state == FactState.NOT_ALLOWED;
    }

    /** Whether the source leaves open of which days it has no data. */
    boolean isSilence() {
        return state == FactState.NO_DATA && validFrom == null && validUntil == null;
    }

    /** Whether it is an answer to a question about that day at all. */
    boolean speaksOf(LocalDate day) {
        return new Span(validFrom, validUntil).contains(day);
    }

    Answer about(Span days) {
        return new Answer(state, value, days.from(), days.until(), asOf);
    }

    Fact toFact(Question question, Authorisation ground, long version) {
        return new Fact(
                question.residentId(),
                question.fact(),
                version,
                state,
                value,
                validFrom,
                validUntil,
                ground.source(),
                asOf,
                ground.legalBasis(),
                question.purpose(),
                question.lifeEventId());
    }
}
