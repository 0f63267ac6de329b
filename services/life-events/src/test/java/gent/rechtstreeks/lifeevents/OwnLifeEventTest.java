package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.dead;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.annulled;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.builder;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.notified;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.registered;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.corrected;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.declared;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.refused;
import static gent.rechtstreeks.lifeevents.testing.WirePersons.died;
import static gent.rechtstreeks.lifeevents.testing.WirePersons.lives;
import static gent.rechtstreeks.lifeevents.testing.WirePersons.replaced;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.hold.PersonEvent;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import gent.rechtstreeks.registry.births.Outcome;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Residents read what happened to them, and nothing of anybody else. */
@QuarkusTest
class OwnLifeEventTest extends ComponentTest {

    private static final String TYPE = "urn:problem-type:rechtstreeks:";

    private final Person anna = newAdult();
    private final Person ben = newAdult();
    private final Person child = newBaby();

    @Test
    void bothParentsReadThePlainFactOfABirthAndNothingElse() {
        live(anna, ben);
        arrives(notified(eventId, 1, anna, ben));
        published(eventId, 1);

        Map<String, Object> event = read(anna)
                .statusCode(200)
                .body("lifeEvents.id", contains(Birth.lifeEventId(eventId).toString()))
                .body("lifeEvents[0].kind", equalTo("BIRTH"))
                .body("lifeEvents[0].label", equalTo("Geboorte"))
                .body("lifeEvents[0].stage", equalTo("NOTIFIED"))
                .body("lifeEvents[0].state", equalTo("Het ziekenhuis heeft dit gemeld."))
                .body("lifeEvents[0].occurredOn", equalTo("2026-03-01"))
                .extract()
                .jsonPath()
                .getMap("lifeEvents[0]");
        assertThat(event)
                .containsOnlyKeys("id", "kind", "label", "stage", "status", "state", "occurredOn", "knownSince");
        assertThat(read(ben).extract().asString())
                .isEqualTo(read(anna).extract().asString());
    }

    @Test
    void anotherResidentSeesNothingNorDoesWhoeverLivesWithTheParents() {
        Person other = newAdult();
        live(anna, ben);
        live(other);
        arrives(notified(eventId + "-ben", 1, ben));
        arrives(notified(eventId + "-other", 1, other));
        arrives(notified(eventId, 1, anna));
        published(eventId + "-ben", 1);
        published(eventId + "-other", 1);
        published(eventId, 1);

        seesOnly(Birth.lifeEventId(eventId), anna);
        seesOnly(Birth.lifeEventId(eventId + "-ben"), ben);
        seesOnly(Birth.lifeEventId(eventId + "-other"), other);
    }

    @Test
    void whatStillRipensIsNotReadBeforeItIsTold() {
        live(anna);
        arrives(notified(eventId, 1, anna));
        published(eventId, 1);
        live(anna, child);
        arrives(registered(eventId, 2, child, anna));
        awaitStation(eventId, "held");
        read(anna).body("lifeEvents.stage", contains("NOTIFIED"));

        clock.advance(Duration.ofHours(1));
        published(eventId, 2);

        read(anna).body("lifeEvents.stage", contains("REGISTERED")).body("lifeEvents.status", contains("VALID"));
    }

    @Test
    void anAnnulledBirthStaysAsThat() {
        live(anna);
        arrives(notified(eventId, 1, anna));
        published(eventId, 1);
        arrives(annulled(eventId, 2, child, anna));
        published(eventId, 2);

        read(anna)
                .body("lifeEvents.kind", contains("BIRTH"))
                .body("lifeEvents.status", contains("ANNULLED"))
                .body("lifeEvents.state", contains("Dit is geschrapt in het register. Het geldt niet meer."));
    }

    @Test
    void aStillbirthIsNoBirth() {
        live(anna);
        arrives(builder(eventId, 1, gent.rechtstreeks.registry.births.Stage.NOTIFIED, null, anna)
                .setOutcome(Outcome.STILLBORN)
                .build());
        published(eventId, 1);

        read(anna)
                .body("lifeEvents.kind", contains("STILLBIRTH"))
                .body("lifeEvents.label", contains("Levenloos geboren kind"));
    }

    @Test
    void whoeverACorrectionNamesNoLongerReadsOfItNoLonger() {
        UUID move = Move.lifeEventId(eventId);
        live(anna);
        live(ben);
        arrives(declared(eventId, 1, anna, ben));
        published(move, 1);
        seesOnly(move, ben);

        arrives(corrected(eventId, 2, gent.rechtstreeks.registry.moves.Stage.DECLARED, anna));
        published(move, 2);

        read(ben).statusCode(200).body("lifeEvents", empty());
        read(anna)
                .body("lifeEvents.kind", contains("MOVE"))
                .body("lifeEvents.stage", contains("DECLARED"))
                .body("lifeEvents.status", contains("CORRECTED"));

        arrives(refused(eventId, 3, anna));
        published(move, 3);
        read(anna).body("lifeEvents.state", contains("Dit is niet aanvaard."));
    }

    @Test
    void survivorsReadOfADeathAndOfTheirsWhenItIsTakenBack() {
        UUID death = PersonEvent.lifeEventId(eventId);
        live(anna, ben);
        arrives(notified(eventId, 1, anna));
        published(eventId, 1);
        AuthenticSources.live(household(GHENT, ben));
        AuthenticSources.withoutHousehold(dead(anna));
        arrives(died(eventId, 1, anna));
        published(death, 1);
        read(ben).body("lifeEvents.kind", contains("DEATH")).body("lifeEvents.stage", contains("RECORDED"));

        live(anna, ben);
        arrives(lives(eventId, 2, anna));
        published(death, 2);

        read(ben).body("lifeEvents.status", contains("ANNULLED"));
        read(anna).body("lifeEvents.kind", contains("DEATH", "BIRTH"));
    }

    @Test
    void whoTurnedOutToBeTwoReadsOfBothOnce() {
        Person old = newAdult();
        UUID move = Move.lifeEventId(eventId);
        UUID merge = PersonEvent.lifeEventId(eventId);
        live(anna);
        arrives(notified(eventId, 1, anna));
        published(eventId, 1);
        clock.advance(Duration.ofMinutes(1));
        live(old);
        arrives(declared(eventId, 1, old, anna));
        published(move, 1);
        AuthenticSources.gone(old);
        live(anna);
        AuthenticSources.replaced(old, anna);
        arrives(replaced(eventId, 1, old, anna));
        published(merge, 1);

        read(anna)
                .body("lifeEvents.kind", contains("MOVE", "MERGE", "BIRTH"))
                .body("lifeEvents.occurredOn", contains("2026-03-10", "2026-03-02", "2026-03-01"));
        assertThat(read(old).extract().asString())
                .isEqualTo(read(anna).extract().asString());
    }

    @Test
    void theListHasATagAndThreeLanguages() {
        live(anna);
        arrives(notified(eventId, 1, anna));
        published(eventId, 1);
        String tag = read(anna).extract().header("ETag");

        as(anna).header("If-None-Match", tag).get("/me/life-events").then().statusCode(304);
        as(anna).get("/me/life-events?language=fr").then().body("lifeEvents.label", contains("Naissance"));
        as(anna).get("/me/life-events?language=en").then().body("lifeEvents.label", contains("Birth"));
        as(anna).get("/me/life-events?language=de")
                .then()
                .statusCode(400)
                .body("type", equalTo(TYPE + "unknownLanguage"));
    }

    @Test
    void onlyAResidentReads() {
        given().get("/me/life-events").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.user("operator"))
                .get("/me/life-events")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.user("caseworker"))
                .get("/me/life-events")
                .then()
                .statusCode(403);
        read(newAdult()).statusCode(403).body("type", equalTo(TYPE + "unknownResident"));
    }

    private static void live(Person... people) {
        AuthenticSources.live(household(GHENT, people));
    }

    private static void seesOnly(UUID event, Person person) {
        read(person).statusCode(200).body("lifeEvents.id", contains(event.toString()));
    }

    private static ValidatableResponse read(Person person) {
        return as(person).get("/me/life-events").then();
    }

    private static RequestSpecification as(Person person) {
        return given().auth().oauth2(Tokens.resident(person.insz().digits()));
    }
}
