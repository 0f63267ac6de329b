package gent.rechtstreeks.notifications.read;

import static gent.rechtstreeks.notifications.testing.Wire.alsoTo;
import static gent.rechtstreeks.notifications.testing.Wire.next;
import static gent.rechtstreeks.notifications.testing.Wire.reminder;
import static gent.rechtstreeks.notifications.testing.Wire.send;
import static gent.rechtstreeks.notifications.testing.Wire.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.FeedClient.Entry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class PreferenceResourceTest {

    @Inject
    EntityManager entities;

    private final FeedClient resident = new FeedClient();
    private final FeedClient other = new FeedClient();

    @Test
    void whoChoseNothingReadsDutchAndSeesWhatCanBeChosen() {
        resident.asked()
                .get("/me/preferences")
                .then()
                .statusCode(200)
                .body("language", equalTo("nl"))
                .body("languages", contains("nl", "fr", "en"));
    }

    @Test
    void aChoiceIsKeptAndTwiceIsTheSameAsOnce() {
        resident.choose("fr");
        resident.choose("fr");
        assertThat(resident.language()).isEqualTo("fr");

        resident.choose("nl");
        assertThat(resident.language()).isEqualTo("nl");
    }

    @Test
    void whatWasToldBeforeReadsInTheNewLanguageInTheSamePlace() {
        Entry dutch = told();
        assertThat(dutch.title()).isEqualTo("U krijgt €\u00a084 voor vuilniszakken");
        assertThat(dutch.language()).isEqualTo("nl");
        assertThat(dutch.translationOf()).isNull();

        resident.choose("en");

        Entry english = resident.entries().getFirst();
        assertThat(english.title()).isEqualTo("You get €84 for waste bags");
        assertThat(english.text()).contains("tegemoetkoming voor vuilniszakken");
        assertThat(english.language()).isEqualTo("en");
        assertThat(english.direction()).isEqualTo("ltr");
        assertThat(english.translationOf()).isEqualTo("nl");
        assertThat(english.id()).isEqualTo(dutch.id());
        assertThat(english.cursor()).isEqualTo(dutch.cursor());
    }

    @Test
    void eachReadsOfOneDecisionInTheirOwnLanguage() {
        resident.choose("fr");
        Decision granted = wasteBags(resident.resident()).build();
        send(granted);
        send(alsoTo(other.resident(), granted));

        assertThat(resident.awaitEntries(1))
                .extracting(Entry::title)
                .containsExactly("Vous recevez 84\u00a0€ pour des sacs-poubelle");
        assertThat(other.awaitEntries(1))
                .extracting(Entry::title)
                .containsExactly("U krijgt €\u00a084 voor vuilniszakken");
    }

    @Test
    void whatIsWithdrawnHasNoLanguage() {
        resident.choose("fr");
        Decision reminded = reminder(resident.resident()).build();
        send(reminded);
        resident.awaitEntries(1);

        send(next(reminded, Kind.FULFILLED).build());

        assertThat(resident.await(
                        entries -> "WITHDRAWN".equals(entries.getFirst().state())))
                .allSatisfy(entry -> assertThat(entry.language()).isNull())
                .allSatisfy(entry -> assertThat(entry.direction()).isNull())
                .allSatisfy(entry -> assertThat(entry.translationOf()).isNull());
    }

    @Test
    void theLanguageOfTheDeviceChangesNothing() {
        told();

        resident.asked()
                .header("Accept-Language", "fr-BE, fr;q=0.9")
                .get("/feed")
                .then()
                .statusCode(200)
                .body("entries[0].language", equalTo("nl"));
    }

    @Test
    void anotherLanguageIsAnotherPage() {
        told();
        String tag = resident.feed().extract().header("ETag");

        resident.choose("fr");

        resident.asked()
                .header("If-None-Match", tag)
                .get("/feed")
                .then()
                .statusCode(200)
                .header("ETag", not(tag));
    }

    @Test
    void nobodyChoosesForAnother() {
        resident.chooses(Map.of("language", "fr", "resident", other.resident(), "residentId", other.resident()))
                .then()
                .statusCode(200);

        assertThat(resident.language()).isEqualTo("fr");
        assertThat(other.language()).isEqualTo("nl");
    }

    @Test
    void aLanguageThatIsNoLongerOfferedReadsAsDutch() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("INSERT INTO preference VALUES (:resident, 'eo')")
                        .setParameter("resident", resident.resident())
                        .executeUpdate());

        assertThat(told().language()).isEqualTo("nl");
        assertThat(resident.language()).isEqualTo("nl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "FR", "fr-BE", "", " ", "nl'; DROP TABLE preference; --", "ﷺ"})
    void anUnknownLanguageIsRefusedAndTheKnownOnesAreNamed(String language) {
        resident.choose("en");

        refused(resident.chooses(Map.of("language", language)), "unknownLanguage")
                .then()
                .body("detail", equalTo("The language is one of nl, fr, en."));

        assertThat(resident.language()).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"language\":null}", "{\"lang\":\"fr\"}"})
    void noLanguageIsAnUnknownOne(String body) {
        refused(resident.chooses(body), "unknownLanguage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"fr\"]", "\"fr\"", "{\"language\":{\"tag\":\"fr\"}}"})
    void aBodyOfAnotherShapeIsRefusedWithoutRepeatingIt(String body) {
        refused(resident.chooses(body), "malformedBody").then().body("detail", not(containsString("fr")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "{\"language\":\"fr\""})
    void whatIsNoJsonIsRefusedWithoutRepeatingIt(String body) {
        refused(resident.chooses(body), "badRequest").then().body("detail", not(containsString("fr")));
    }

    @Test
    void noBodyIsRefused() {
        resident.asked()
                .contentType(ContentType.JSON)
                .put("/me/preferences")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        resident.asked()
                .contentType("text/plain")
                .body("fr")
                .put("/me/preferences")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    private Entry told() {
        send(wasteBags(resident.resident()).build());
        return resident.awaitEntries(1).getFirst();
    }

    private static Response refused(Response response, String type) {
        response.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:" + type));
        return response;
    }
}
