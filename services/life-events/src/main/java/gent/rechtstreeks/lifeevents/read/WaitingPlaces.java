package gent.rechtstreeks.lifeevents.read;

import gent.rechtstreeks.kit.overdue.WaitingPlace;
import gent.rechtstreeks.lifeevents.config.LifeEventsConfig;
import jakarta.enterprise.inject.Produces;

/**
 * Where an event or a question can wait: for its source, for its original, or because of a fault of its own; a fact, to be
 * asked again; a take-on, to get on.
 */
final class WaitingPlaces {

    private static final String EVENTS = """
            SELECT id, id AS life_event_id, ripens_at AS since,
                   coalesce(wait_reason, 'not tried yet') || ', failed by itself ' || failures || ' times' AS what
            FROM life_event WHERE state = 'HELD'
            """;

    private static final String PARKED = """
            SELECT id, id AS life_event_id, parked_at AS since,
                   'version ' || version || ' is ' || lower(status) || ', its original never came' AS what
            FROM life_event WHERE state = 'PARKED' AND may_wait_why IS NULL
            """;

    private static final String QUESTIONS = """
            SELECT id, life_event_id, purpose || ' asks for ' || fact || ', ' || lower(reason) AS what, arrived_at AS since
            FROM fact_request WHERE state = 'PENDING'
            """;

    /** A fact has no id that means something outside: that of the resident finds it. */
    private static final String EXPIRED = """
            SELECT resident_id AS id, life_event_id, fact || ' for ' || purpose || ' is not asked again' AS what,
                   ask_again_on::timestamp AT TIME ZONE 'Europe/Brussels' AS since
            FROM fact WHERE ask_again_on IS NOT NULL
              AND resident_id NOT IN (SELECT id FROM resident WHERE deceased)
            """;

    /** One that somebody paused waits for that person. */
    private static final String TAKE_ONS = """
            SELECT id, id AS life_event_id, coalesce(last_page_at, started_at) AS since,
                   coalesce(wait_reason, 'no page was tried') || ', after ' || pages || ' pages' AS what
            FROM take_on WHERE state = 'RUNNING'
            """;

    @Produces
    static WaitingPlace events(LifeEventsConfig config) {
        return new WaitingPlace("ripe-events", config.overdue(), EVENTS);
    }

    @Produces
    static WaitingPlace parked(LifeEventsConfig config) {
        return new WaitingPlace("parked-events", config.parkedOverdue(), PARKED);
    }

    @Produces
    static WaitingPlace questions(LifeEventsConfig config) {
        return new WaitingPlace("questions-to-sources", config.overdue(), QUESTIONS);
    }

    @Produces
    static WaitingPlace expired(LifeEventsConfig config) {
        return new WaitingPlace("expired-facts", config.overdue(), EXPIRED);
    }

    @Produces
    static WaitingPlace takeOns(LifeEventsConfig config) {
        return new WaitingPlace("take-ons", config.overdue(), TAKE_ONS);
    }
}
