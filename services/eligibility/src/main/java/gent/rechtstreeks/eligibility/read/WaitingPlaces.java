package gent.rechtstreeks.eligibility.read;

import gent.rechtstreeks.eligibility.EligibilityConfig;
import gent.rechtstreeks.kit.overdue.WaitingPlace;
import jakarta.enterprise.inject.Produces;

/** Where a right can wait: for the answer to a question. */
final class WaitingPlaces {

    private static final String QUESTIONS = """
            SELECT id, life_event_id, purpose || ' asks for ' || name AS what, requested_at AS since
            FROM fact_request WHERE answered_at IS NULL
            """;

    @Produces
    static WaitingPlace questions(EligibilityConfig config) {
        return new WaitingPlace("fact-requests", config.factsOverdueAfter(), QUESTIONS);
    }
}
