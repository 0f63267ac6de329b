package gent.rechtstreeks.journeys.world;

import java.util.UUID;

/** How often what one resident handed in is kept, whatever the pages say. */
public record Kept(Databases databases, UUID resident) {

    public static Kept of(World world, Person person) {
        return new Kept(world.databases(), world.api().residentId(person).orElseThrow());
    }

    /** What they do not want any more. */
    public long renunciations() {
        return count(Service.GRANTING, "SELECT count(*) FROM renunciation WHERE resident_id = ?");
    }

    /** Every word on that fact, one that ends it included. */
    public long wordsOn(String fact) {
        return databases.count(
                Service.LIFE_EVENTS,
                "SELECT count(*) FROM fact WHERE resident_id = ? AND source = 'resident' AND fact = ?",
                resident,
                fact);
    }

    /** Every word on consent and objection. */
    public long wordsOnConsent() {
        return count(Service.CONSENT, "SELECT count(*) FROM revision WHERE resident_id = ?");
    }

    public long linkedApps() {
        return count(Service.NOTIFICATIONS, "SELECT count(*) FROM app_link WHERE resident_id = ?");
    }

    /** Those that would still link an app. */
    public long linkCodes() {
        return count(Service.NOTIFICATIONS, "SELECT count(*) FROM link_code WHERE resident_id = ? AND used_at IS NULL");
    }

    /** Of everybody: who answered is not known. */
    public long pagesFoundClear() {
        return databases.count(Service.PORTAL, "SELECT coalesce(sum(answers), 0) FROM clarity");
    }

    private long count(Service service, String query) {
        return databases.count(service, query, resident);
    }
}
