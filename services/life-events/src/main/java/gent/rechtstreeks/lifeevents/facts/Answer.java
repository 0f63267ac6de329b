package gent.rechtstreeks.lifeevents.facts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an authentic source says of one person.
 *
 * @param value null when the source has nothing on this person
 */
public record Answer(Boolean value, LocalDate validFrom, LocalDate validUntil, Instant asOf) {

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
