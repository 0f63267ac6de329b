package gent.rechtstreeks.journeys.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.journeys.world.Service;
import gent.rechtstreeks.journeys.world.Settings;
import gent.rechtstreeks.journeys.world.World;
import gent.rechtstreeks.local.Http;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Go-live: a whole city is made up, and then made known to services that have never heard of it. */
final class TakeOn {

    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final List<Service> WATCHED = List.of(Service.LIFE_EVENTS, Service.ELIGIBILITY);
    private static final int NOT_THERE = 404;
    private static final double NANOS_PER_SECOND = 1e9;

    private final int residents;
    private final Paper paper;
    private final Map<Service, Long> highest = new EnumMap<>(Service.class);

    TakeOn(int residents, Paper paper) {
        this.residents = residents;
        this.paper = paper;
    }

    void measure() {
        paper.title("Starting everything, with all %,d residents of a city", residents);
        try (World world = World.start(new Settings("take-on", residents, Duration.ZERO))) {
            double settling = Settling.seconds(world);
            paper.title("A city of %,d residents, made up and taken on", residents);
            paper.line("made up in", "%.1f s, %,.0f residents/s", settling, residents / settling);
            start(world)
                    .ifPresentOrElse(
                            path -> takeOn(world, path),
                            () -> paper.line(
                                    "taken on", "not available: life-events does not take on a population yet"));
        }
    }

    /** Makes everybody who lives in the city known; returns when all services have heard of them. */
    static void everybody(World world) {
        String path = start(world).orElseThrow();
        Awaitility.await("all are taken on").atMost(PATIENCE).until(() -> world.api()
                .read(Service.LIFE_EVENTS, path)
                .path("state")
                .asText()
                .equals("DONE"));
        world.comesToRest(PATIENCE);
    }

    private static Optional<String> start(World world) {
        Http.Answer answer = Http.sendOrFail(
                "life-events",
                Http.to(
                                world.pods().url(Service.LIFE_EVENTS) + "/take-ons",
                                world.api().operator())
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(Http.json(Map.of()))
                        .build());
        if (answer.status() == NOT_THERE) {
            return Optional.empty();
        }
        if (!answer.ok()) {
            throw new IllegalStateException("life-events answers " + answer.status() + ": " + answer.body());
        }
        return Optional.of("/take-ons/" + answer.body().get("id").asText());
    }

    private void takeOn(World world, String path) {
        long began = System.nanoTime();
        Awaitility.await("all are taken on")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK)
                .until(() -> isDone(world, path, began));
        tell("taken on by life-events in", began);
        Awaitility.await("all services know them")
                .atMost(PATIENCE)
                .pollInterval(LOOK)
                .until(() -> isKnown(world));
        tell("known everywhere in", began);
        highest.forEach((service, megabytes) ->
                paper.line("memory of " + service.artifact() + ", at most", "%d MB (aim: 300 MB)", megabytes));
    }

    private boolean isDone(World world, String path, long began) {
        JsonNode report = world.api().read(Service.LIFE_EVENTS, path);
        lookAtMemory(world);
        paper.say(
                "  %6.0f s  %,d residents taken on, %s %s",
                seconds(began),
                report.path("residentsTakenOn").asLong(),
                report.path("state").asText(),
                report.path("waitsBecause").asText(""));
        return report.path("state").asText().equals("DONE");
    }

    private boolean isKnown(World world) {
        Waiting waiting = Waiting.now(world, 0);
        lookAtMemory(world);
        waiting.at().forEach((service, count) -> {
            if (count > 0) {
                paper.say("  %,d messages wait at %s", count, service.artifact());
            }
        });
        return waiting.isNothing();
    }

    private void lookAtMemory(World world) {
        Processes processes = new Processes(world);
        WATCHED.forEach(service -> highest.merge(service, processes.residentMegabytes(service), Math::max));
    }

    private void tell(String what, long began) {
        double seconds = seconds(began);
        paper.line(what, "%.0f s, %,.0f residents/s", seconds, residents / seconds);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / NANOS_PER_SECOND;
    }
}
