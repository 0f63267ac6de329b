package gent.rechtstreeks.journeys.world;

import static gent.rechtstreeks.journeys.world.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.local.Login;
import gent.rechtstreeks.local.PostgresServer;
import gent.rechtstreeks.local.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The real stack with all services, on free ports of this machine: started once, told many stories, then stopped. */
public final class World implements AutoCloseable {

    private static final String TASKS = """
            SELECT count(*) FROM task WHERE right_name IN
            ('birth-declaration', 'birth-grant', 'address-declaration', 'temporary-parking-permit', 'waste-bags')
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Folder folder;
    private final Foundation foundation;
    private final Pods pods;
    private final Databases databases;
    private final Recorder recorder;
    private final Lag lag;
    private final Sender sender;
    private final Api api;

    private World(Folder folder, Foundation foundation, Settings settings) {
        this.folder = folder;
        this.foundation = foundation;
        this.pods = new Pods(folder.path(), foundation, settings.environment());
        this.databases = new Databases(foundation.postgres());
        this.recorder = new Recorder(
                foundation.kafka().bootstrapServers(), foundation.registry().confluentUrl());
        this.lag = new Lag(foundation.kafka().bootstrapServers());
        this.sender = new Sender(foundation.kafka().bootstrapServers());
        this.api = new Api(pods, login());
    }

    /** Starts everything on empty data. */
    public static World start(Settings settings) {
        Folder folder = Folder.fresh(settings.name());
        Foundation foundation = Foundation.start(folder.path());
        World world = new World(folder, foundation, settings);
        try {
            world.pods.startAll();
            foundation.logins().join();
            return world;
        } catch (RuntimeException e) {
            world.close();
            throw e;
        }
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

    public Api api() {
        return api;
    }

    public Sandbox sandbox() {
        return new Sandbox(api);
    }

    public Login login() {
        return foundation.keycloak().login();
    }

    public String bootstrapServers() {
        return foundation.kafka().bootstrapServers();
    }

    public String registryUrl() {
        return foundation.registry().confluentUrl();
    }

    /** Where everything keeps its data, secrets and logs. */
    public Path folder() {
        return folder.path();
    }

    /** The logs of everything that ran, our services' and the stack's. */
    public List<Path> logs() {
        return folder.logs();
    }

    public Inhabitants inhabitants() {
        return new Inhabitants(databases);
    }

    public Trail trail(UUID lifeEvent) {
        return Trail.of(api, lifeEvent);
    }

    /** Waits until nothing is under way any more. */
    public void comesToRest() {
        comesToRest(PATIENCE);
    }

    public void comesToRest(Duration patience) {
        Motion motion = new Motion(this);
        eventually("the world comes to rest", patience, () -> assertThat(motion.seen())
                .as("still under way")
                .isEmpty());
    }

    /** All messages that any service could not handle and that still wait. */
    public long deadLetters() {
        String query = "SELECT count(*) FROM dead_letter WHERE state = 'WAITING'";
        return Service.pipeline().stream()
                .mapToLong(service -> databases.count(service, query))
                .sum();
    }

    /** An operator lets go of what nobody could read on a topic. */
    public void letsGoOfDeadLetters(String topic) {
        for (Service service : Service.values()) {
            if (service.consumes().contains(topic)) {
                api.read(service, "/dead-letters?state=WAITING&limit=1000&topic=" + topic)
                        .path("deadLetters")
                        .forEach(letter -> api.tell(
                                service,
                                "POST",
                                "/dead-letters/" + letter.get("id").asText() + "/discard",
                                Map.of("reason", "broken on purpose")));
            }
        }
    }

    /** Tasks for a human about the rights that the stories follow; each other right may have one of its own. */
    public long tasks() {
        return databases.count(Service.GRANTING, TASKS);
    }

    /** Those of one kind. */
    public long tasksOf(String kind) {
        return databases.count(Service.GRANTING, TASKS + " AND kind = ?", kind);
    }

    /** Whoever is logged in at the portal has waited too long. */
    public void endsAllSessions() {
        databases.change(Service.PORTAL, "DELETE FROM sealed");
    }

    /** All that the services keep. */
    public Contents contents() {
        return Contents.of(databases);
    }

    /** Returns when both pods of each service read a part of each topic. */
    public void startsASecondPodOfEach() {
        AtOnce.each(Service.pipeline(), pods::startSecond);
        for (Service service : Service.pipeline()) {
            for (String topic : service.consumes()) {
                eventually("two readers of " + topic, PATIENCE, () -> assertThat(lag.readers(service, topic))
                        .isEqualTo(2));
            }
        }
    }

    /** Every service begins anew with every topic that it reads. */
    public void readsEveryTopicAgain() {
        AtOnce.each(Service.pipeline(), service -> {
            pods.of(service).stop();
            lag.rewind(service);
            pods.of(service).start();
        });
    }

    /** No service knows any more which messages it took. */
    public void forgetsWhatItTook() {
        Service.pipeline().forEach(service -> databases.change(service, "TRUNCATE inbox"));
    }

    /** How many messages each service remembers to have taken; the fewest of all services. */
    public long messagesTaken() {
        return Service.pipeline().stream()
                .mapToLong(service -> databases.count(service, "SELECT count(*) FROM inbox"))
                .min()
                .orElseThrow();
    }

    /** Whatever the last story broke works again. */
    public void repair() {
        if (!postgres().isRunning()) {
            postgres().start();
        }
        servers().forEach(World::requireRunning);
        pods.repair();
        sandbox().fail("person", false);
        sandbox().fail("social-security-bank", false);
    }

    /** No story breaks these; when one has ended, the reason must not hide behind later failures. */
    private static void requireRunning(Server server) {
        if (!server.isRunning()) {
            throw new IllegalStateException(server.name() + " ended by itself with exit code "
                    + server.onExit().join() + ". Its log: " + server.log());
        }
    }

    @Override
    public void close() {
        databases.close();
        recorder.close();
        lag.close();
        sender.close();
        pods.stopAll();
        servers().reversed().forEach(Server::close);
    }
}
