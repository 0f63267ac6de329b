package gent.rechtstreeks.eligibility.read;

import gent.rechtstreeks.eligibility.EligibilityConfig;
import gent.rechtstreeks.kit.overdue.WaitingPlace;
import jakarta.enterprise.inject.Produces;

/** Where a right can wait: for the answer to a question, and for a day that came to be looked at. */
final class WaitingPlaces {

    private static final String QUESTIONS = """
            SELECT id, life_event_id, purpose || ' asks for ' || name AS what, requested_at AS since
            FROM fact_request WHERE answered_at IS NULL
            """;

    /** A day begins at midnight in Belgium; one that is still to come waits for nothing. */
    private static final String DUE_DATES = """
            SELECT id, id AS life_event_id, kind || ' of ' || day AS what,
                   day::timestamp AT TIME ZONE 'Europe/Brussels' AS since
            FROM due_date WHERE came_at IS NULL
            """;

    @Produces
    static WaitingPlace questions(EligibilityConfig config) {
        return new WaitingPlace("fact-requests", config.factsOverdueAfter(), QUESTIONS);
    }

    @Produces
    static WaitingPlace dueDates(EligibilityConfig config) {
        return new WaitingPlace("due-dates", config.dueDatesOverdueAfter(), DUE_DATES);
    }
}
