package gent.rechtstreeks.journeys.world;

import static gent.rechtstreeks.journeys.world.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.local.Login;
import gent.rechtstreeks.local.PostgresServer;
import gent.rechtstreeks.local.Server;
import gent.rechtstreeks.local.StackHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The real stack with all services, on free ports of this machine: started once, told many stories, then stopped. */
public final class World implements AutoCloseable {

    private final Path folder;
    private final Foundation foundation;
    private final Pods pods;
    private final Databases databases;
    private final Recorder recorder;
    private final Lag lag;
    private final Sender sender;
    private final Api api;

    private World(Path folder, Foundation foundation, Map<String, String> settings) {
        this.folder = folder;
        this.foundation = foundation;
        this.pods = new Pods(folder, foundation, settings);
        this.databases = new Databases(foundation.postgres());
        this.recorder = new Recorder(
                foundation.kafka().bootstrapServers(), foundation.registry().confluentUrl());
        this.lag = new Lag(foundation.kafka().bootstrapServers());
        this.sender = new Sender(foundation.kafka().bootstrapServers());
        this.api = new Api(pods, login());
    }

    /**
     * Starts everything on empty data.
     *
     * @param residents how many people live in the city
     * @param hold how long a registered birth may be taken back
     */
    public static World start(String name, int residents, Duration hold) {
        Path folder = StackHome.find().repository().resolve("services/journeys/target/" + name);
        clear(folder);
        World world = new World(folder, Foundation.start(folder), settings(residents, hold));
        try {
            world.pods.startAll();
            return world;
        } catch (RuntimeException e) {
            world.close();
            throw e;
        }
    }

    /** Where everything keeps its data, secrets and logs. */
    public Path folder() {
        return folder;
    }

    public Pods pods() {
        return pods;
    }

    public PostgresServer postgres() {
        return foundation.postgres();
    }

    /** The programs that we did not write. */
    public List<Server> servers() {
        return foundation.servers();
    }

    public Databases databases() {
        return databases;
    }

    public Recorder recorder() {
        return recorder;
    }

    public Lag lag() {
        return lag;
    }

    public Sender sender() {
        return sender;
    }

    public Login login() {
        return foundation.keycloak().login();
    }

    public String bootstrapServers() {
        return foundation.kafka().bootstrapServers();
    }

    public Api api() {
        return api;
    }

    public Sandbox sandbox() {
        return new Sandbox(api);
    }

    public Trail trail(UUID lifeEvent) {
        return Trail.of(api, lifeEvent);
    }

    public Motion motion() {
        return new Motion(this);
    }

    /** Waits until nothing is under way any more. */
    public void comesToRest() {
        comesToRest(Duration.ofSeconds(60));
    }

    public void comesToRest(Duration patience) {
        eventually("the world comes to rest", patience, () -> assertThat(motion().seen())
                .as("still under way")
                .isEmpty());
    }

    /** All messages that any service could not handle and that still wait. */
    public long deadLetters() {
        return Service.pipeline().stream()
                .mapToLong(
                        service -> databases.count(service, "SELECT count(*) FROM dead_letter WHERE state = 'WAITING'"))
                .sum();
    }

    /** Tasks for a human. */
    public long tasks() {
        return databases.count(Service.GRANTING, "SELECT count(*) FROM task");
    }

    /** Whatever the last story broke works again. */
    public void repair() {
        if (!foundation.postgres().isRunning()) {
            foundation.postgres().start();
        }
        pods.repair();
        sandbox().fail("person", false);
        sandbox().fail("social-status", false);
    }

    /** The logs of everything that ran, our services' and the stack's. */
    public List<Path> logs() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        recorder.close();
        lag.close();
        sender.close();
        pods.stopAll();
        foundation.servers().reversed().forEach(Server::close);
    }

    private static Map<String, String> settings(int residents, Duration hold) {
        return Map.of(
                "RECHTSTREEKS_REGISTRY_SANDBOX_RESIDENTS", Integer.toString(residents),
                "RECHTSTREEKS_LIFE_EVENTS_HOLD", hold.toString(),
                // Who comes back is found again at once, and Kafka misses the dead as soon as its broker allows.
                "RECHTSTREEKS_LIFE_EVENTS_LONGEST_PAUSE", "PT1S",
                "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_SESSION_TIMEOUT_MS", "6000",
                "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_HEARTBEAT_INTERVAL_MS", "2000");
    }

    private static void clear(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
