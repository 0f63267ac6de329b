package gent.rechtstreeks.eligibility.rights;

import java.time.LocalDate;

/**
 * On what a fact may be used for a right.
 *
 * @param demonstration no authorisation, only a permission to show how it would work with synthetic people
 * @param validFrom null when no first day is known
 * @param validUntil null when no end is known
 */
public record Ground(String fact, String right, boolean demonstration, LocalDate validFrom, LocalDate validUntil) {

    boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || day.isBefore(validUntil));
    }
}
