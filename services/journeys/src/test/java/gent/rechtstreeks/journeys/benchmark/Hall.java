package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.benchmark.Broadcaster.Effort;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Lets many listen to a server, each told something in turn at a steady pace. The same for every server. */
record Hall(int listeners, int perSecond) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int WARM_UP = 10;
    private static final double NANOS_PER_SECOND = 1e9;

    /** First with a few whom nobody measures, then with nobody, then with all. */
    Reception measure(Broadcaster server) {
        warmUp(server);
        Effort unheard = unheard(server);
        server.tidy();
        long before = server.residentKilobytes();
        try (Audience audience = new Audience()) {
            double seconds = connect(server, audience, listeners);
            server.tidy();
            long after = server.residentKilobytes();
            Said said = said(server, listeners);
            Map<UUID, Double> heard = heard(audience, said.at());
            server.settle();
            Effort effort = server.effort().minus(said.before());
            return new Reception(
                    listeners, seconds, after - before, listeners, unheard, effort, between(said.at(), heard));
        }
    }

    private Effort unheard(Broadcaster server) {
        Said said = said(server, listeners);
        server.settle();
        return server.effort().minus(said.before());
    }

    private void warmUp(Broadcaster server) {
        try (Audience audience = new Audience()) {
            connect(server, audience, listeners / WARM_UP);
            heard(audience, said(server, listeners / WARM_UP).at());
        }
    }

    private double connect(Broadcaster server, Audience audience, int count) {
        long began = System.nanoTime();
        IntStream.range(0, count).mapToObj(server::subscription).forEach(audience::connect);
        Awaitility.await("all are connected").atMost(PATIENCE).until(() -> audience.connected() == count);
        return (System.nanoTime() - began) / NANOS_PER_SECOND;
    }

    /**
     * What was said, and when.
     *
     * @param before what the server had taken until then
     */
    private record Said(Map<UUID, Double> at, Effort before) {}

    private Said said(Broadcaster server, int count) {
        Map<UUID, Double> at = new HashMap<>();
        Effort before = server.effort();
        List<Integer> all = IntStream.range(0, count).boxed().toList();
        new Rhythm(perSecond).forEach(all, listener -> {
            UUID about = UUID.randomUUID();
            at.put(about, Audience.now());
            server.say(listener, about);
        });
        return new Said(at, before);
    }

    private static Percentiles between(Map<UUID, Double> said, Map<UUID, Double> heard) {
        return Percentiles.of(heard.entrySet().stream()
                .map(one -> one.getValue() - said.get(one.getKey()))
                .toList());
    }

    private static Map<UUID, Double> heard(Audience audience, Map<UUID, Double> said) {
        Awaitility.await("all was heard")
                .atMost(PATIENCE)
                .until(() -> audience.heardOf(Births.WITH_FACT).keySet().containsAll(said.keySet()));
        Map<UUID, Double> heard = new HashMap<>(audience.heardOf(Births.WITH_FACT));
        heard.keySet().retainAll(said.keySet());
        return heard;
    }
}
