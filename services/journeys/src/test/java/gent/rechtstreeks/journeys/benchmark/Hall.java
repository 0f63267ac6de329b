package gent.rechtstreeks.journeys.benchmark;

import gent.rechtstreeks.journeys.benchmark.Broadcaster.Effort;
import gent.rechtstreeks.journeys.benchmark.Reception.Memory;
import gent.rechtstreeks.journeys.benchmark.Reception.Rush;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/**
 * Lets many listen to a server, each told something meant for them alone. The same for every server.
 *
 * @param calm how many messages are told at a steady pace, {@code perSecond} of them
 */
record Hall(int listeners, int calm, int perSecond) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int WARM_UP = 10;
    private static final int AT_ONCE = 1_000_000;
    private static final double NANOS_PER_SECOND = 1e9;

    /** First with a few whom nobody measures, then with nobody, then with all. */
    Reception measure(Broadcaster server) {
        warmUp(server);
        Effort unheard = unheard(server);
        Memory before = Memory.of(server);
        try (Audience audience = new Audience()) {
            double seconds = connect(server, audience, listeners);
            Memory grown = Memory.of(server).growthSince(before, listeners);
            Map<UUID, Double> said = say(server, calm, perSecond);
            Percentiles delivery = between(said, heard(audience, said));
            server.settle();
            return new Reception(listeners, seconds, grown, delivery, rush(server, audience, unheard));
        }
    }

    private void warmUp(Broadcaster server) {
        try (Audience audience = new Audience()) {
            connect(server, audience, listeners / WARM_UP);
            heard(audience, say(server, listeners / WARM_UP, perSecond));
        }
    }

    private Effort unheard(Broadcaster server) {
        Effort before = server.effort();
        say(server, listeners, AT_ONCE);
        server.settle();
        return server.effort().minus(before);
    }

    private Rush rush(Broadcaster server, Audience audience, Effort unheard) {
        Effort before = server.effort();
        long began = System.nanoTime();
        heard(audience, say(server, listeners, AT_ONCE));
        double seconds = seconds(began);
        server.settle();
        return new Rush(listeners, seconds, unheard, server.effort().minus(before));
    }

    private static double connect(Broadcaster server, Audience audience, int count) {
        long began = System.nanoTime();
        IntStream.range(0, count).mapToObj(server::subscription).forEach(audience::connect);
        Awaitility.await("all are connected")
                .atMost(PATIENCE)
                .pollInterval(LOOK)
                .until(() -> audience.connected() == count);
        return seconds(began);
    }

    /** What was said when, in milliseconds since the epoch: to the first so many listeners, one each. */
    private static Map<UUID, Double> say(Broadcaster server, int count, int perSecond) {
        Map<UUID, Double> said = new HashMap<>();
        List<Integer> all = IntStream.range(0, count).boxed().toList();
        new Rhythm(perSecond).forEach(all, listener -> {
            UUID about = UUID.randomUUID();
            said.put(about, Audience.now());
            server.say(listener, about);
        });
        return said;
    }

    /** Returns when all of it was heard. */
    private static Map<UUID, Double> heard(Audience audience, Map<UUID, Double> said) {
        Awaitility.await("all was heard")
                .atMost(PATIENCE)
                .pollInterval(LOOK)
                .until(() -> audience.heardOf(Births.WITH_FACT).keySet().containsAll(said.keySet()));
        return audience.heardOf(Births.WITH_FACT);
    }

    private static Percentiles between(Map<UUID, Double> said, Map<UUID, Double> heard) {
        return Percentiles.of(said.entrySet().stream()
                .map(one -> heard.get(one.getKey()) - one.getValue())
                .toList());
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / NANOS_PER_SECOND;
    }
}
