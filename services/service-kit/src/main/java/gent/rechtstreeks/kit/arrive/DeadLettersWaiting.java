package gent.rechtstreeks.kit.arrive;

import gent.rechtstreeks.kit.KitConfig;
import gent.rechtstreeks.kit.overdue.WaitingPlace;
import jakarta.enterprise.inject.Produces;

/** Dead letters wait for a person. */
final class DeadLettersWaiting {

    private static final String ROWS = """
            SELECT id, NULL::uuid AS life_event_id, topic || ': ' || reason AS what, arrived_at AS since
            FROM dead_letter WHERE state = 'WAITING'
            """;

    @Produces
    static WaitingPlace place(KitConfig config) {
        return new WaitingPlace("dead-letters", config.deadLettersOverdueAfter(), ROWS);
    }
}
