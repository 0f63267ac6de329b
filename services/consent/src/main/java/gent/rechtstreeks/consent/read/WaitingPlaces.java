package gent.rechtstreeks.consent.read;

import gent.rechtstreeks.consent.ConsentConfig;
import gent.rechtstreeks.kit.overdue.WaitingPlace;
import jakarta.enterprise.inject.Produces;

/** Where a consent can wait: to end by itself, when its term is over. */
final class WaitingPlaces {

    private static final String OVER = """
            SELECT id, CAST(NULL AS uuid) AS life_event_id, purpose AS what, until AS since
            FROM consent WHERE state = 'GIVEN'
            """;

    @Produces
    static WaitingPlace over(ConsentConfig config) {
        return new WaitingPlace("consents-over", config.lapseOverdueAfter(), OVER);
    }
}
