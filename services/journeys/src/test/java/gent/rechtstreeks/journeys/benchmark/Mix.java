package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.local.StackException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Some days of a city at once: births, moves and all else that its registers tell of, well shuffled. */
final class Mix {

    private static final int COUNTERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final long SEED = 44_021;

    private static final String ASKED_ABOUT = "SELECT s.insz FROM fact_subscription s JOIN person p USING (insz)"
            + " WHERE s.fact = 'increased-reimbursement' AND NOT p.deceased AND p.replaced_by IS NULL AND NOT EXISTS (SELECT 1 FROM social_status t"
            + " WHERE t.insz = s.insz AND t.increased_reimbursement) ORDER BY 1";

    private static final String WRITTEN = "SELECT topic, count(*) FROM outbox GROUP BY topic ORDER BY topic";

    private final World world;
    private final Paper paper;
    private final AtomicInteger refused = new AtomicInteger();

    Mix(World world, Paper paper) {
        this.world = world;
        this.paper = paper;
    }

    /** Lets all of it happen; the register's gate is shut, so what it tells waits there. */
    Map<String, Integer> happens(int messages) throws InterruptedException {
        Office office = new Office(
                world.api(),
                new ConcurrentLinkedQueue<>(world.databases().texts(Service.REGISTRY_SANDBOX, ASKED_ABOUT)));
        List<Happening> all = shuffled(messages);
        world.sandbox().startBirths(Happening.ORDINARY_BIRTHS * messages / 1_000, null);
        try (ExecutorService counters = Executors.newFixedThreadPool(COUNTERS)) {
            all.forEach(happening -> counters.execute(() -> takesPlace(happening, office)));
            counters.shutdown();
            while (!counters.awaitTermination(5, TimeUnit.SECONDS)) {
                paper.say("  the register has written %,d messages so far", count(written()));
            }
        }
        world.sandbox().awaitBirths(PATIENCE);
        tellRefusals();
        return written();
    }

    static int count(Map<String, Integer> byTopic) {
        return byTopic.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Happening> shuffled(int messages) {
        List<Happening> all = new ArrayList<>(Stream.of(Happening.values())
                .flatMap(one -> Collections.nCopies(one.among(messages), one).stream())
                .toList());
        Collections.shuffle(all, new Random(SEED));
        return all;
    }

    /** A city may run out of the households that somebody wishes for; that is told, and the rest goes on. */
    private void takesPlace(Happening happening, Office office) {
        try {
            happening.takesPlace(office);
        } catch (IllegalStateException | StackException refusal) {
            if (refused.getAndIncrement() == 0) {
                paper.say("  the register refused: %s", refusal.getMessage());
            }
        }
    }

    private void tellRefusals() {
        if (refused.get() > 0) {
            paper.say("  %d of the wished events did not happen or not wholly", refused.get());
        }
    }

    private Map<String, Integer> written() {
        Map<String, Integer> byTopic = new LinkedHashMap<>();
        world.databases()
                .rows(Service.REGISTRY_SANDBOX, WRITTEN)
                .forEach(row -> byTopic.put(row.getFirst(), Integer.valueOf(row.getLast())));
        return byTopic;
    }
}
