package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.notified;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.identity.Flags;
import gent.rechtstreeks.lifeevents.identity.Insz;
import gent.rechtstreeks.lifeevents.identity.Name;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A birth that the register's answer spoils is neither told nor forgotten: an operator sees it, and why. */
@QuarkusTest
class WaitingTest extends ComponentTest {

    private static final String REASON = "a source answered an INSZ that is not synthetic, outside production";

    private final Person anna = newAdult();

    @Test
    void aCohabitantWhoIsNotSyntheticKeepsTheBirthWaitingInSightUntilTheRegisterIsRight() {
        AuthenticSources.live(household(GHENT, anna, notSynthetic()));
        Instant ripe = clock.instant();
        arrives(notified(eventId, 1, anna));
        awaitStation(eventId, "waiting");

        assertThat(get("/trail?lifeEvent=" + Birth.lifeEventId(eventId))
                        .getString("steps.find { it.station == 'waiting' }.detail"))
                .isEqualTo(REASON);
        assertThat(listed()).isNull();
        nobodyIsKnown();

        clock.advance(Duration.ofMinutes(15));
        assertThat(listed()).containsEntry("since", ripe.toString());
        assertThat((String) listed().get("what")).startsWith(REASON).doesNotContain("failed by itself 0 times");

        AuthenticSources.live(household(GHENT, anna));
        whileTimeGoesBy("the birth is told", () -> publishedVersions(eventId).equals(List.of(1L)));
        assertThat(listed()).isNull();
        assertThat(stations(eventId)).containsExactly("notified", "published");
    }

    private void nobodyIsKnown() {
        given().auth()
                .oauth2(Tokens.service("granting", "resident-resolver"))
                .contentType(ContentType.JSON)
                .body(Map.of("rrn", anna.insz().digits()))
                .post("/internal/residents/resolve")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownResident"));
    }

    private Map<String, Object> listed() {
        return get("/overdue?limit=1000")
                .getMap("places.find { it.place == 'ripe-events' }.longest.find { it.lifeEvent == '%s' }"
                        .formatted(Birth.lifeEventId(eventId)));
    }

    private static JsonPath get(String path) {
        return given().auth()
                .oauth2(Tokens.user("operator"))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Person notSynthetic() {
        return new Person(
                new Insz("00012556777"),
                new Name("Testvoornaam", "Proefachternaam"),
                LocalDate.of(2000, 1, 25),
                Flags.NONE);
    }
}
