package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.LEDEBERG;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.announced;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.annulled;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.corrected;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.declared;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.kit.time.CivilDay;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import gent.rechtstreeks.lifeevents.testing.DeadLetters;
import gent.rechtstreeks.lifeevents.testing.WireBirths;
import gent.rechtstreeks.registry.births.Birth;
import gent.rechtstreeks.registry.moves.Stage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A correction or annulment of something that was never seen waits for it, and does not go unseen. */
@QuarkusTest
class ParkingTest extends ComponentTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final UUID move = Move.lifeEventId(eventId);
    private final Person anna = newAdult();
    private final Person child = newBaby();

    @BeforeEach
    void annaLivesInGhent() {
        AuthenticSources.live(household(GHENT, anna));
    }

    @Test
    void aCorrectionWaitsForItsOriginalAndIsToldInItsPlace() {
        arrives(corrected(eventId, 2, Stage.DECLARED, anna));
        awaitStation(move, "parked");
        assertThat(AuthenticSources.timesAsked("households", anna)).isZero();

        arrives(declared(eventId, 1, anna));

        assertThat(published(move, 2).getStatus()).isEqualTo(Status.CORRECTED);
        assertThat(stations(move)).containsExactly("declared", "parked", "declared", "published");
        arrives(declared(eventId, 3, anna));
        published(move, 3);
        assertThat(publishedVersions(move)).containsExactly(2L, 3L);
    }

    @Test
    void aCorrectionAfterItsOriginalWaitsForNothing() {
        arrives(declared(eventId, 1, anna));
        published(move, 1);
        arrives(corrected(eventId, 2, Stage.DECLARED, anna));
        published(move, 2);
        assertThat(stations(move)).containsExactly("declared", "published", "declared", "published");
    }

    @Test
    void theCorrectionOfAConfirmedMoveIsHeldFromWhenItsOriginalCame() {
        arrives(corrected(eventId, 3, Stage.CONFIRMED, anna));
        awaitStation(move, "parked");
        clock.advance(HOUR);
        arrives(announced(eventId, 1, anna));
        awaitStation(move, "held");
        assertThat(publishedVersions(move)).isEmpty();

        AuthenticSources.live(household(LEDEBERG, anna));
        clock.advance(HOUR);

        assertThat(published(move, 3).getHouseholds().getFirst().getZone().getPostalCode())
                .isEqualTo("9050");
        assertThat(publishedVersions(move)).containsExactly(3L);
    }

    @Test
    void anAnnulledBirthWaitsForTheBirthAndOvertakesIt() {
        arrives(WireBirths.annulled(eventId, 3, child, anna));
        awaitStation(eventId, "parked");
        arrives(WireBirths.registered(eventId, 2, child, anna));

        assertThat(published(eventId, 3).getStatus()).isEqualTo(Status.ANNULLED);

        assertThat(stations(eventId)).containsExactly("registered", "parked", "registered", "published");
        clock.advance(HOUR);
        arrives(WireBirths.annulled(eventId, 4, child, anna));
        published(eventId, 4);
        assertThat(publishedVersions(eventId)).containsExactly(3L, 4L);
    }

    @Test
    void ofSeveralThatWaitTheNewestIsTold() {
        arrives(corrected(eventId, 2, Stage.DECLARED, anna));
        arrives(annulled(eventId, 4, anna));
        arrives(corrected(eventId, 3, Stage.DECLARED, anna));
        arrives(announced(eventId, 1, anna));

        assertThat(published(move, 4).getStatus()).isEqualTo(Status.ANNULLED);
        assertThat(publishedVersions(move)).containsExactly(4L);
        assertThat(stations(move))
                .containsExactly("declared", "parked", "annulled", "parked", "announced", "published");
    }

    @Test
    void aNewerVersionThatNeedsNoOriginalIsToldInsteadOfWhatWaits() {
        arrives(corrected(eventId, 2, Stage.DECLARED, anna));
        awaitStation(move, "parked");
        arrives(declared(eventId, 3, anna));
        published(move, 3);
        assertThat(publishedVersions(move)).containsExactly(3L);
    }

    @Test
    void withoutItsOriginalItIsOverdueAfterADayAndNoLongerOnceThatCame() {
        Instant since = clock.instant();
        arrives(annulled(eventId, 2, anna));
        awaitStation(move, "parked");
        clock.advance(DAY.minusSeconds(1));
        assertThat(overdue()).isNull();

        clock.advance(Duration.ofSeconds(1));
        assertThat(overdue())
                .containsEntry("since", since.toString())
                .containsEntry("what", "version 2 is annulled, its original never came");

        arrives(declared(eventId, 1, anna));
        published(move, 2);
        assertThat(overdue()).isNull();
    }

    @Test
    void anOriginalThatWasADeadLetterIsStillTheOneThatWasWaitedFor() {
        LocalDate tomorrow = CivilDay.today(clock).plusDays(1);
        Envelope original = arrives(bornOn(tomorrow, 1).build());
        await().untilAsserted(() -> assertThat(DeadLetters.reason(original)).isEqualTo("born in the future"));
        clock.advance(DAY);
        arrives(bornOn(tomorrow, 2)
                .setStatus(gent.rechtstreeks.registry.births.Status.ANNULLED)
                .build());
        awaitStation(eventId, "parked");

        assertThat(DeadLetters.replay(original)).isEqualTo("APPLIED");

        assertThat(published(eventId, 2).getStatus()).isEqualTo(Status.ANNULLED);
        assertThat(publishedVersions(eventId)).containsExactly(2L);
    }

    @Test
    void anOperatorReleasesWhatWaitsForAnOriginalThatNeverComes() {
        arrives(annulled(eventId, 2, anna));
        awaitStation(move, "parked");
        assertThat(parked()).containsEntry("registerEvent", eventId).containsEntry("status", "ANNULLED");

        operatorSays("release", "the register lost it").statusCode(204);

        assertThat(published(move, 2).getStatus()).isEqualTo(Status.ANNULLED);
        assertThat(stations(move)).containsExactly("annulled", "parked", "released", "published");
        assertThat(parked()).isNull();
        operatorSays("release", "the register lost it").statusCode(404);
        arrives(declared(eventId, 1, anna));
        arrives(annulled(eventId, 3, anna));
        published(move, 3);
        assertThat(publishedVersions(move)).containsExactly(2L, 3L);
    }

    @Test
    void anOperatorLetsItWaitAndItsOriginalStillReleasesIt() {
        arrives(annulled(eventId, 2, anna));
        awaitStation(move, "parked");
        clock.advance(DAY);
        assertThat(overdue()).isNotNull();

        operatorSays("wait", "the register sends it next week").statusCode(200);

        assertThat(overdue()).isNull();
        assertThat(parked().get("mayWait")).asString().contains("the register sends it next week");
        arrives(declared(eventId, 1, anna));
        published(move, 2);
        assertThat(stations(move)).containsExactly("annulled", "parked", "may-wait", "declared", "published");
    }

    @Test
    void whatAnOperatorLetWaitSaysNothingOfANewerVersion() {
        arrives(corrected(eventId, 2, Stage.DECLARED, anna));
        awaitStation(move, "parked");
        clock.advance(DAY);
        operatorSays("wait", "the register sends it next week").statusCode(200);

        Instant since = clock.instant();
        arrives(annulled(eventId, 3, anna));
        awaitStation(move, "parked", 2);

        assertThat(parked())
                .containsEntry("since", since.toString())
                .containsEntry("status", "ANNULLED")
                .satisfies(event -> assertThat(event.get("mayWait")).isNull());
        assertThat(overdue()).isNull();
        clock.advance(DAY);
        assertThat(overdue()).containsEntry("since", since.toString());
    }

    @Test
    void whoeverReadsOnMissesNothingWhenWhatWasReadLastIsReleased() {
        clock.advance(Duration.ofSeconds(1));
        arrives(annulled(eventId, 2, anna));
        awaitStation(move, "parked");
        clock.advance(Duration.ofSeconds(1));
        String later = eventId + "-later";
        arrives(annulled(later, 2, anna));
        awaitStation(Move.lifeEventId(later), "parked");
        String cursor = cursorAt(move);

        operatorSays("release", "the register lost it").statusCode(204);

        JsonPath next = page("&after=" + cursor);
        assertThat(next.getList("parkedEvents.registerEvent")).containsExactly(later);
    }

    @Test
    void whatIsNoCursorOfThisListIsRefused() {
        for (String text : List.of("x", "%7E", UUID.randomUUID().toString(), "A".repeat(40), "_".repeat(32))) {
            given().auth()
                    .oauth2(Tokens.user("operator"))
                    .get("/parked-events?after=" + text)
                    .then()
                    .statusCode(400)
                    .body("type", endsWith(":malformedCursor"));
        }
    }

    @Test
    void onlyOperatorsDecideOnWhatIsParkedAndTheySayWhy() {
        operatorSays("release", " ").statusCode(400);
        operatorSays("wait", "nothing waits there").statusCode(404);
        given().auth()
                .oauth2(Tokens.user("caseworker"))
                .get("/parked-events")
                .then()
                .statusCode(403);
        given().get("/parked-events").then().statusCode(401);
    }

    private ValidatableResponse operatorSays(String what, String reason) {
        return given().auth()
                .oauth2(Tokens.user("operator"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .post("/parked-events/" + move + "/" + what)
                .then();
    }

    /** Reads page after page, each with one event, up to that one: where the list goes on. */
    private static String cursorAt(UUID event) {
        JsonPath page = page("");
        while (!page.getString("parkedEvents[0].lifeEvent").equals(event.toString())) {
            page = page("&after=" + page.getString("next"));
        }
        return page.getString("next");
    }

    private static JsonPath page(String after) {
        return given().auth()
                .oauth2(Tokens.user("operator"))
                .get("/parked-events?limit=1" + after)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Map<String, Object> parked() {
        return given().auth()
                .oauth2(Tokens.user("operator"))
                .get("/parked-events?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("parkedEvents.find { it.lifeEvent == '%s' }".formatted(move));
    }

    private Birth.Builder bornOn(LocalDate day, long version) {
        return WireBirths.builder(eventId, version, gent.rechtstreeks.registry.births.Stage.REGISTERED, child, anna)
                .setBornOn(day);
    }

    private Map<String, Object> overdue() {
        return given().auth()
                .oauth2(Tokens.user("operator"))
                .get("/overdue?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("places.find { it.place == 'parked-events' }.longest.find { it.lifeEvent == '%s' }"
                        .formatted(move));
    }
}
