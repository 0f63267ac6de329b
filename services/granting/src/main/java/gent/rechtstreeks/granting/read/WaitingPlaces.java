package gent.rechtstreeks.granting.read;

import gent.rechtstreeks.granting.GrantingConfig;
import gent.rechtstreeks.kit.overdue.WaitingPlace;
import jakarta.enterprise.inject.Produces;

/** Where a case can wait: for facts, or for a person. */
final class WaitingPlaces {

    private static final String CASES = """
            SELECT id, life_event_id, right_name AS what, changed_at AS since
            FROM grant_case WHERE state = 'WAITING_FOR_FACTS'
            """;

    private static final String TASKS = """
            SELECT id, life_event_id, right_name || ': ' || kind AS what, opened_at AS since
            FROM task WHERE state = 'OPEN'
            """;

    @Produces
    static WaitingPlace facts(GrantingConfig config) {
        return new WaitingPlace("cases-without-facts", config.factsOverdueAfter(), CASES);
    }

    @Produces
    static WaitingPlace tasks(GrantingConfig config) {
        return new WaitingPlace("tasks", config.tasksOverdueAfter(), TASKS);
    }
}
