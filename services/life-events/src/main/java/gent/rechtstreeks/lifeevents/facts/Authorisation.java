package gent.rechtstreeks.lifeevents.facts;

import java.time.LocalDate;

/**
 * The ground on which a source may be asked for a fact for one purpose.
 *
 * @param source kebab name of the authentic source that answers
 * @param legalBasis the protocol or authorisation, in words that a resident may read
 * @param demonstration whether it only lets synthetic people be asked about: no protocol was concluded
 * @param validFrom first day on which it holds; null when its start is before any day that matters here
 * @param validUntil first day on which it no longer holds; null when it is open
 */
public record Authorisation(
        String fact,
        String purpose,
        String source,
        String legalBasis,
        boolean demonstration,
        LocalDate validFrom,
        LocalDate validUntil) {

    public Authorisation {
        if (legalBasis == null || legalBasis.isBlank()) {
            throw new IllegalArgumentException("an authorisation without a legal basis authorises nothing");
        }
        if (validFrom != null && validUntil != null && !validFrom.isBefore(validUntil)) {
            throw new IllegalArgumentException("an authorisation must end after it begins");
        }
    }

    boolean covers(Question question, LocalDate today) {
        return fact.equals(question.fact()) && purpose.equals(question.purpose()) && holdsOn(today);
    }

    private boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || day.isBefore(validUntil));
    }
}
