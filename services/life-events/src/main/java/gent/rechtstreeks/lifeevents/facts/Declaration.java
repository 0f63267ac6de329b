package gent.rechtstreeks.lifeevents.facts;

import java.time.LocalDate;

/**
 * What a resident says of themselves.
 *
 * @param from first day that it counts for
 * @param until first day that it no longer counts for
 */
public record Declaration(String fact, FactValue value, LocalDate from, LocalDate until) {

    public Declaration {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a declaration ends after it begins");
        }
    }

    Span span() {
        return new Span(from, until);
    }
}
