package gent.rechtstreeks.lifeevents;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** What the component tests share: people of their own for each test, births that arrive, life events that come out. */
@WithTestResource(StackResource.class)
@WithTestResource(AuthenticSourceStandIn.class)
abstract class ComponentTest {

    /** The first test also waits for Kafka to hand out partitions. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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

    protected static LifeEvent published(String eventId, long version) {
        UUID id = Birth.lifeEventId(eventId);
        return TopicProbe.await(
                "life-events",
                LifeEvent.class,
                event -> event.getLifeEventId().equals(id) && event.getVersion() == version);
    }

    /** Every version of this event that was published up to now. */
    protected static List<Long> publishedVersions(String eventId) {
        UUID id = Birth.lifeEventId(eventId);
        return TopicProbe.all("life-events", LifeEvent.class).stream()
                .filter(event -> event.getLifeEventId().equals(id))
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

    protected static void awaitStation(String eventId, String station) {
        await("station " + station).atMost(PATIENCE).until(() -> stations(eventId)
                .contains(station));
    }

    protected static List<String> stations(String eventId) {
        return given().auth()
                .oauth2(Tokens.user("operator"))
                .get("/trail?lifeEvent=" + Birth.lifeEventId(eventId))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("steps.station");
    }
}
