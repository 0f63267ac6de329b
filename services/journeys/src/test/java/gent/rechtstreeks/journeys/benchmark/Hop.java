package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import java.util.List;

/**
 * What one service did in a burst.
 *
 * @param records that it handled
 * @param first when it handled the first, in seconds since the epoch; {@code last} likewise
 * @param ownSeconds processor time of its pods
 * @param databaseSeconds processor time that PostgreSQL spent on it
 */
record Hop(Service service, long records, double first, double last, double ownSeconds, double databaseSeconds) {

    private static final String HANDLED = "SELECT count(*), extract(epoch FROM min(received_at)),"
            + " extract(epoch FROM max(received_at)) FROM inbox WHERE received_at >= to_timestamp(?)";

    /** What it did since it was noted how much processor time it had taken. */
    static Hop of(World world, Service service, double since, double ownSeconds, double databaseSeconds) {
        List<String> handled = world.databases().rows(service, HANDLED, since).getFirst();
        return new Hop(
                service,
                Long.parseLong(handled.get(0)),
                Double.parseDouble(handled.get(1)),
                Double.parseDouble(handled.get(2)),
                ownSeconds,
                databaseSeconds);
    }

    double perSecond() {
        return records / (last - first);
    }

    double ownMillisARecord() {
        return 1_000 * ownSeconds / records;
    }

    double databaseMillisARecord() {
        return 1_000 * databaseSeconds / records;
    }
}
