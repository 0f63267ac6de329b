package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Recorder;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import java.util.EnumMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What everything had taken of the machine before a burst.
 *
 * @param inDatabases processor seconds of PostgreSQL for each service
 * @param stateBytes of the services' own tables
 */
record Balance(World world, Work.Start work, Map<Service, Double> inDatabases, long stateBytes) {

    private static final double MILLIS_PER_SECOND = 1e3;

    private static final String STATE = "SELECT coalesce(sum(pg_table_size(oid)), 0) FROM pg_class"
            + " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
            + " AND relname NOT IN ('inbox', 'outbox', 'dead_letter', 'flyway_schema_history')";

    static Balance now(World world) {
        Processes processes = new Processes(world);
        Map<Service, Double> inDatabases = new EnumMap<>(Service.class);
        long stateBytes = 0;
        for (Service service : Service.pipeline()) {
            inDatabases.put(service, processes.processorSecondsIn(service.database()));
            stateBytes += world.databases().count(service, STATE);
        }
        return new Balance(world, Work.Start.now(processes), inDatabases, stateBytes);
    }

    Burst over(Map<String, Integer> written, Recorder.Mark mark) {
        Work taken = work.untilNow(new Processes(world));
        Balance end = now(world);
        LongSummaryStatistics published = written.keySet().stream()
                .flatMap(topic -> world.recorder().records(topic, mark).stream())
                .mapToLong(ConsumerRecord::timestamp)
                .summaryStatistics();
        double first = published.getMin() / MILLIS_PER_SECOND;
        List<Hop> hops = Service.pipeline().stream()
                .map(service -> hop(service, first, taken, end))
                .toList();
        long handled = hops.stream().mapToLong(Hop::records).sum();
        int bytes = (int) Math.max(1, (end.stateBytes - stateBytes) / handled);
        return new Burst(
                written,
                followed(mark),
                first,
                published.getMax() / MILLIS_PER_SECOND,
                hops,
                taken,
                Sample.of(world, mark, bytes));
    }

    private Map<String, Integer> followed(Recorder.Mark mark) {
        Map<String, Integer> followed = new TreeMap<>();
        world.recorder()
                .topics()
                .filter(topic -> !topic.startsWith("registry."))
                .forEach(topic -> {
                    int count = world.recorder().records(topic, mark).size();
                    if (count > 0) {
                        followed.put(topic, count);
                    }
                });
        return followed;
    }

    private Hop hop(Service service, double first, Work taken, Balance end) {
        double inDatabase = Math.max(0, end.inDatabases.get(service) - inDatabases.get(service));
        return Hop.of(world, service, first, taken.ours().get(service.artifact()), inDatabase);
    }
}
