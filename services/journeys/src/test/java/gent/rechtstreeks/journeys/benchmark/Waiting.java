package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much waits at each service at a moment: what it has not handled yet, what it keeps until it is due or answered,
 * and what it has not sent on yet.
 */
record Waiting(double second, Map<Service, Long> at) {

    private static final String OUTBOX = "SELECT count(*) FROM outbox";
    private static final String AT_THE_GATE = "SELECT (SELECT count(*) FROM outbox)"
            + " + (SELECT count(*) FROM life_event WHERE state = 'HELD')"
            + " + (SELECT count(*) FROM fact_request WHERE state = 'PENDING')";

    static Waiting now(World world, double second) {
        Map<Service, Long> at = new EnumMap<>(Service.class);
        for (Service service : Service.messaging()) {
            String query = service == Service.LIFE_EVENTS ? AT_THE_GATE : OUTBOX;
            at.put(service, world.lag().of(service) + world.databases().count(service, query));
        }
        return new Waiting(second, at);
    }

    boolean isNothing() {
        return at.values().stream().allMatch(count -> count == 0);
    }

    /** Where most of it waits; whatever comes after it could do more. */
    String most() {
        return at.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(one -> one.getKey().artifact())
                .orElse("nobody");
    }
}
