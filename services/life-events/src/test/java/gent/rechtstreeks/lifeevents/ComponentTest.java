package gent.rechtstreeks.lifeevents;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSourceStandIn;
import io.quarkus.test.common.WithTestResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** What the component tests share: people of their own for each test, events that arrive, life events that come out. */
@WithTestResource(StackResource.class)
@WithTestResource(AuthenticSourceStandIn.class)
abstract class ComponentTest {

    /** The first test also waits for Kafka to hand out partitions. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Inject
    protected TestClock clock;

    /** The register's id of the event of this test. */
    protected final String eventId = "event-" + UUID.randomUUID();

    protected static Person newAdult() {
        return TestPeople.adult(PEOPLE.incrementAndGet());
    }

    protected static Person newBaby() {
        return TestPeople.baby(PEOPLE.incrementAndGet());
    }

    protected static Envelope arrives(gent.rechtstreeks.registry.births.Birth birth) {
        return TopicProbe.send("registry.births", birth.getEventId(), birth);
    }

    protected static Envelope arrives(gent.rechtstreeks.registry.moves.Move move) {
        return TopicProbe.send("registry.moves", move.getEventId(), move);
    }

    protected static Envelope arrives(gent.rechtstreeks.registry.persons.PersonChange change) {
        return TopicProbe.send("registry.persons", change.getEventId(), change);
    }

    protected static LifeEvent published(String birth, long version) {
        return published(Birth.lifeEventId(birth), version);
    }

    protected static LifeEvent published(UUID lifeEvent, long version) {
        return TopicProbe.await(
                "life-events",
                LifeEvent.class,
                event -> event.getLifeEventId().equals(lifeEvent) && event.getVersion() == version);
    }

    protected static List<Long> publishedVersions(String birth) {
        return publishedVersions(Birth.lifeEventId(birth));
    }

    /** Every version of this event that was published up to now. */
    protected static List<Long> publishedVersions(UUID lifeEvent) {
        return TopicProbe.all("life-events", LifeEvent.class).stream()
                .filter(event -> event.getLifeEventId().equals(lifeEvent))
                .map(LifeEvent::getVersion)
                .toList();
    }

    /** Time goes by until it happens: what a source did not answer is asked again after a pause. */
    protected void whileTimeGoesBy(String what, Callable<Boolean> happened) {
        await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> {
            clock.advance(Duration.ofSeconds(1));
            return happened.call();
        });
    }

    protected static void awaitStation(String birth, String station) {
        awaitStation(Birth.lifeEventId(birth), station);
    }

    protected static void awaitStation(UUID lifeEvent, String station) {
        awaitStation(lifeEvent, station, 1);
    }

    /** Waits until it passed the station for the n-th time. */
    protected static void awaitStation(UUID lifeEvent, String station, int times) {
        await("station " + station)
                .atMost(PATIENCE)
                .until(() -> Collections.frequency(stations(lifeEvent), station) >= times);
    }

    protected static List<String> stations(String birth) {
        return stations(Birth.lifeEventId(birth));
    }

    protected static List<String> stations(UUID lifeEvent) {
        return given().auth()
                .oauth2(Tokens.user("operator"))
                .get("/trail?lifeEvent=" + lifeEvent)
                .then()
                .statusCode(200)
                .extract()
                .as(JsonNode.class)
                .get("steps")
                .findValuesAsText("station");
    }
}
