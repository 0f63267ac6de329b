package gent.rechtstreeks.lifeevents.facts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an authentic source says of one person.
 *
 * @param value null when the source has nothing on this person
 */
public record Answer(Boolean value, LocalDate validFrom, LocalDate validUntil, Instant asOf) {

    /** Whether the source leaves open of which days it has no data. */
    boolean isSilence() {
        return value == null && validFrom == null && validUntil == null;
    }

    /** Whether it is an answer to a question about that day at all. */
    boolean speaksOf(LocalDate day) {
        return new Span(validFrom, validUntil).contains(day);
    }

    Answer about(Span days) {
        return new Answer(value, days.from(), days.until(), asOf);
    }

    Fact toFact(Question question, Authorisation ground, long version) {
        return new Fact(
                question.residentId(),
                question.fact(),
                version,
                value == null ? FactState.NO_DATA : FactState.KNOWN,
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
