package gent.rechtstreeks.notifications.read.live;

import static gent.rechtstreeks.notifications.testing.Wire.send;
import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.LiveClient;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of connections that are too many, too old, too quiet or not taken care of. */
@QuarkusTest
@WithTestResource(StackResource.class)
class LiveConnectionsTest {

    private static final String LISTENERS =
            "SELECT pid FROM pg_stat_activity WHERE query = 'LISTEN feed' AND datname = current_database()";

    /** Longer than the live feed goes without a look of its own; a token lives for longer. */
    private static final Duration LONG_AFTER_ANY_LOOK = Duration.ofMinutes(5);

    private static final String BAGS_GRANTED = """
            {"message": "waste-bags-granted", "cents": 8400, "year": 2026, "occasion": "BIRTH"}""";
    private static final String UNHEARD_OF = """
            {"message": "unheard-of"}""";

    @Inject
    TestClock clock;

    @Inject
    LiveStreams streams;

    @Inject
    Ticker ticker;

    @Inject
    AgroalDataSource database;

    private final FeedClient resident = new FeedClient();
    private final List<AutoCloseable> open = new ArrayList<>();

    /** The test before moved the clock: a look that it led to is not one that this test waits for. */
    @BeforeEach
    void theClockIsSeenAsItStandsNow() {
        ticker.tick();
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
        clock.set(TestClock.START);
    }

    @Test
    void theSixthConnectionOfAResidentIsRefusedUntilOneOfTheFiveIsClosed() {
        for (int i = 0; i < 5; i++) {
            follow(resident);
        }

        resident.asked()
                .get("/feed/live")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:tooManyConnections"));
        assertThat(follow(new FeedClient()).answer().statusCode()).isEqualTo(200);

        close(0);
        await("a free place").until(() -> streams.of(resident.resident()).size() == 4);
        assertThat(follow(resident).answer().statusCode()).isEqualTo(200);
    }

    @Test
    void aQuietConnectionGetsAHeartbeatAndStays() {
        LiveClient live = follow(resident);
        int before = live.comments();

        clock.advance(Duration.ofSeconds(15));

        await("a heartbeat").until(() -> live.comments() > before);
        send(wasteBags(resident.resident()).build());
        live.await(1);
    }

    @Test
    void theStreamEndsWithTheToken() {
        LiveClient live = follow(resident);

        clock.set(Instant.now().plus(Duration.ofHours(1)));

        live.awaitEnd();
        assertThat(streams.of(resident.resident())).isEmpty();
    }

    @Test
    void aClientThatDoesNotReadIsCutAndNothingPilesUpForIt() throws Exception {
        int entries = 1_000;
        tellWithoutWakeUp(entries);
        LiveClient reader = follow(new FeedClient());
        StalledClient stalled = new StalledClient(resident);
        open.add(stalled);
        await("a stream that stands still").during(Duration.ofSeconds(1)).until(this::nothingGoesOn);

        clock.advance(Duration.ofSeconds(30));

        await("the cut").until(() -> streams.of(resident.resident()).isEmpty());
        assertThat(stalled.eventsUntilTheEnd()).isPositive().isLessThan(entries);
        int before = reader.comments();
        clock.advance(Duration.ofSeconds(30));
        await("the one who reads").until(() -> reader.comments() > before);
    }

    @Test
    void aWakeUpThatIsLostCostsTimeOnly() throws Exception {
        LiveClient live = follow(resident);
        tellWithoutWakeUp(1);

        clock.advance(LONG_AFTER_ANY_LOOK);

        assertThat(live.await(1)).hasSize(1);
    }

    @Test
    void whatMovesWhileNobodyListensIsSeenOnceSomebodyDoes() throws Exception {
        LiveClient live = follow(resident);
        int killed =
                await("the ears").until(this::listener, OptionalInt::isPresent).getAsInt();

        tellWithoutWakeUp(1);
        terminate(killed);

        await("new ears").until(this::listener, pid -> pid.isPresent() && pid.getAsInt() != killed);
        live.await(1);
        send(wasteBags(resident.resident()).build());
        assertThat(live.await(2)).hasSize(2);
    }

    @Test
    void anEntryThatCannotBeReadKeepsNothingFromAnybodyElse() throws Exception {
        FeedClient neighbour = new FeedClient();
        LiveClient next = follow(neighbour);
        LiveClient live = follow(resident);
        tellWithoutWakeUp(1, UNHEARD_OF);

        clock.advance(LONG_AFTER_ANY_LOOK);

        live.awaitEnd();
        send(wasteBags(neighbour.resident()).build());
        next.await(1);
    }

    private LiveClient follow(FeedClient follower) {
        LiveClient live = LiveClient.follow(follower);
        open.add(live);
        return live;
    }

    private void close(int which) {
        try {
            open.remove(which).close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean nothingGoesOn() {
        List<LiveStream> stalled = streams.of(resident.resident());
        return !stalled.isEmpty()
                && stalled.stream().allMatch(stream -> stream.readsOnAfter().isEmpty());
    }

    /** A new feed with so many entries at once, as if nobody had told the pods: the wake-up goes with an update. */
    private void tellWithoutWakeUp(int entries) throws SQLException {
        tellWithoutWakeUp(entries, BAGS_GRANTED);
    }

    private void tellWithoutWakeUp(int entries, String message) throws SQLException {
        execute("INSERT INTO feed (resident_id, position) VALUES (?, " + entries + ")");
        execute("""
                INSERT INTO feed_entry (id, resident_id, decision_id, revision, life_event_id, right_name, state, type,
                    message, demonstration, position, changed_at)
                SELECT gen_random_uuid(), ?, gen_random_uuid(), 1, gen_random_uuid(), 'waste-bags', 'ACTIVE', 'GRANTED',
                    '%s', false, position, now()
                FROM generate_series(1, %d) AS position
                """.formatted(message, entries));
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setObject(1, resident.resident());
            prepared.executeUpdate();
        }
    }

    private void terminate(int pid) throws SQLException {
        query("SELECT pg_terminate_backend(" + pid + ")");
    }

    private OptionalInt listener() throws SQLException {
        return query(LISTENERS);
    }

    private OptionalInt query(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            return rows.next() && rows.getObject(1) instanceof Integer pid ? OptionalInt.of(pid) : OptionalInt.empty();
        }
    }

    private static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
    }
}
