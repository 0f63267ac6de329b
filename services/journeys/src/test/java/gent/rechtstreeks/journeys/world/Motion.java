package gent.rechtstreeks.journeys.world;

import java.util.ArrayList;
import java.util.List;

/** Tells whether anything is still under way between the register and the feeds. */
public final class Motion {

    /** Beats never rest. */
    private static final String UNSENT = "SELECT count(*) FROM outbox WHERE key NOT LIKE 'beat-%'";

    private static final String DAYS = "SELECT count(*) FROM due_date"
            + " WHERE came_at IS NULL AND day <= (now() AT TIME ZONE 'Europe/Brussels')::date";

    private final World world;

    Motion(World world) {
        this.world = world;
    }

    /**
     * What is under way, in words; empty when everything has come to rest. First what was not handled yet, then what was
     * not sent yet: whatever is handled in between stands in an outbox, or was sent during this look.
     */
    public List<String> seen() {
        long sentBefore = sent();
        List<String> seen = new ArrayList<>();
        notHandled(seen);
        for (Service service : Service.messaging()) {
            note(seen, world.databases().count(service, UNSENT), service, "rows in its outbox");
        }
        note(seen, sent() - sentBefore, Service.REGISTRY_SANDBOX, "or others' records sent during this look");
        return seen;
    }

    private void notHandled(List<String> seen) {
        for (Service service : Service.messaging()) {
            world.lag()
                    .byTopic(service)
                    .forEach((topic, lag) -> note(seen, lag, service, "records of " + topic + " not handled"));
        }
        note(seen, lifeEvents("life_event WHERE state = 'HELD'"), Service.LIFE_EVENTS, "events held");
        note(seen, lifeEvents("fact_request WHERE state = 'PENDING'"), Service.LIFE_EVENTS, "facts not answered");
        note(seen, lifeEvents("take_on WHERE state = 'RUNNING'"), Service.LIFE_EVENTS, "take-ons under way");
        note(seen, world.databases().count(Service.ELIGIBILITY, DAYS), Service.ELIGIBILITY, "days that came");
    }

    private long lifeEvents(String rows) {
        return world.databases().count(Service.LIFE_EVENTS, "SELECT count(*) FROM " + rows);
    }

    private long sent() {
        return world.lag().sent(world.recorder().topics());
    }

    private static void note(List<String> seen, long number, Service service, String what) {
        if (number != 0) {
            seen.add(service.artifact() + ": " + number + " " + what);
        }
    }
}
