package gent.rechtstreeks.lifeevents;

import static gent.rechtstreeks.lifeevents.TestPeople.GHENT;
import static gent.rechtstreeks.lifeevents.TestPeople.household;
import static gent.rechtstreeks.lifeevents.testing.WireBirths.notified;
import static gent.rechtstreeks.lifeevents.testing.WireMoves.declared;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.lifeevents.hold.Birth;
import gent.rechtstreeks.lifeevents.hold.Move;
import gent.rechtstreeks.lifeevents.identity.Person;
import gent.rechtstreeks.lifeevents.testing.AuthenticSources;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RestTest extends ComponentTest {

    private static final String RESOLVE = "/internal/residents/resolve";
    private static final String ROLE = "resident-resolver";

    @Test
    void aLoginIsResolvedToTheResidentIdThatTheTopicsName() {
        Person anna = newAdult();
        AuthenticSources.live(household(GHENT, anna));
        arrives(notified(eventId, 1, anna));
        UUID id = published(eventId, 1).getBirth().getParents().getFirst().getResidentId();

        resolve(anna.insz().digits()).statusCode(200).body("residentId", equalTo(id.toString()));
    }

    @Test
    void whoIsUnknownIsNotFound() {
        resolve(newAdult().insz().digits())
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownResident"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9061010015", "90610100156", "' OR 1=1 --", "00012556777"})
    void whatIsNoSyntheticNationalNumberIsRefusedWithoutRepeatingIt(String rrn) {
        resolve(rrn)
                .statusCode(400)
                .contentType("application/problem+json")
                .body(rrn.isEmpty() ? containsString("rrn") : not(containsString(rrn)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"rrn\":null}", "{\"rrn\":", "null"})
    void aMalformedBodyIsRefused(String body) {
        resolver().body(body).post(RESOLVE).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void anotherTypeOfBodyIsRefused() {
        given().auth()
                .oauth2(Tokens.service("granting", ROLE))
                .contentType(ContentType.TEXT)
                .body("90610100155")
                .post(RESOLVE)
                .then()
                .statusCode(415);
    }

    @Test
    void anOversizedBodyIsRefused() {
        resolver()
                .body("{\"rrn\":\"" + "9".repeat(70_000) + "\"}")
                .post(RESOLVE)
                .then()
                .statusCode(413);
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aBadTokenOpensNothing(String token) {
        Stream.of(
                        "/trail?lifeEvent=" + UUID.randomUUID(),
                        "/life-events?registerEvent=x",
                        "/overdue",
                        "/take-ons",
                        "/dead-letters")
                .forEach(path -> given().auth().oauth2(token).get(path).then().statusCode(401));
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(RESOLVE)
                .then()
                .statusCode(401);
    }

    static Stream<String> badTokens() {
        return Stream.of(
                Tokens.expired("operator", ROLE),
                Tokens.wrongAudience("operator", ROLE),
                Tokens.wrongIssuer("operator", ROLE),
                "not-a-token");
    }

    @Test
    void withoutATokenNothingOpens() {
        given().get("/trail?lifeEvent=" + UUID.randomUUID()).then().statusCode(401);
        given().get("/life-events?registerEvent=x").then().statusCode(401);
        given().get("/overdue").then().statusCode(401);
        given().contentType(ContentType.JSON).body("{}").post(RESOLVE).then().statusCode(401);
    }

    @Test
    void eachDoorHasARoleOfItsOwn() {
        String resident = Tokens.resident("90610100155");
        given().auth()
                .oauth2(resident)
                .get("/trail?lifeEvent=" + UUID.randomUUID())
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(resident)
                .get("/life-events?registerEvent=x")
                .then()
                .statusCode(403);
        given().auth().oauth2(resident).get("/overdue").then().statusCode(403);
        given().auth()
                .oauth2(Tokens.user("operator"))
                .contentType(ContentType.JSON)
                .body("{\"rrn\":\"90610100155\"}")
                .post(RESOLVE)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.service("granting", ROLE))
                .get("/trail?lifeEvent=" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void aRegistersEventLeadsToOurs() {
        Person anna = newAdult();
        AuthenticSources.live(household(GHENT, anna));
        arrives(notified(eventId, 1, anna));
        published(eventId, 1);

        operator()
                .get("/life-events?registerEvent=" + eventId)
                .then()
                .statusCode(200)
                .body("lifeEvent", equalTo(Birth.lifeEventId(eventId).toString()));
        operator()
                .get("/life-events?register=registry.births&registerEvent=" + eventId)
                .then()
                .statusCode(200);
        operator()
                .get("/life-events?register=registry.moves&registerEvent=" + eventId)
                .then()
                .statusCode(404);
        operator().get("/life-events?registerEvent=unknown").then().statusCode(404);
        operator().get("/life-events").then().statusCode(400);
    }

    @Test
    void theSameIdInTwoRegistersIsTwoEventsOfOurs() {
        Person anna = newAdult();
        AuthenticSources.live(household(GHENT, anna));
        arrives(notified(eventId, 1, anna));
        arrives(declared(eventId, 1, anna));
        published(Birth.lifeEventId(eventId), 1);
        published(Move.lifeEventId(eventId), 1);

        operator()
                .get("/life-events?register=registry.moves&registerEvent=" + eventId)
                .then()
                .statusCode(200)
                .body("lifeEvent", equalTo(Move.lifeEventId(eventId).toString()));
    }

    @Test
    void anUnknownLifeEventHasAnEmptyTrailAndAMalformedOneIsRefused() {
        UUID unknown = UUID.randomUUID();
        operator()
                .get("/trail?lifeEvent=" + unknown)
                .then()
                .statusCode(200)
                .body("lifeEvent", equalTo(unknown.toString()))
                .body("steps.size()", equalTo(0));
        operator().get("/trail?lifeEvent=not-a-uuid").then().statusCode(400);
        operator().get("/trail").then().statusCode(400);
    }

    @Test
    void theListOfWhatWaitsHasALimit() {
        operator().get("/overdue?limit=0").then().statusCode(400);
        operator().get("/overdue?limit=1001").then().statusCode(400);
    }

    private static ValidatableResponse resolve(String rrn) {
        return resolver().body("{\"rrn\":\"" + rrn + "\"}").post(RESOLVE).then();
    }

    private static RequestSpecification resolver() {
        return given().auth().oauth2(Tokens.service("granting", ROLE)).contentType(ContentType.JSON);
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.user("operator"));
    }
}
