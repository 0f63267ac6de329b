package gent.rechtstreeks.portal.ask;

/** The services that a page is composed of. */
public enum Service {
    CONSENT,
    LIFE_EVENTS,
    ELIGIBILITY,
    GRANTING,
    NOTIFICATIONS
}
