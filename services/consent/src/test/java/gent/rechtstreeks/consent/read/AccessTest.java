package gent.rechtstreeks.consent.read;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import gent.rechtstreeks.consent.testing.Citizen;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may call what. */
@QuarkusTest
@WithTestResource(StackResource.class)
class AccessTest {

    private static final String RECORD = "/audit/consent-record/5b6c1d1e-0000-4000-8000-000000000001";

    private final Citizen citizen = new Citizen();

    @ParameterizedTest
    @CsvSource({
        "GET, /me/consents, resident",
        "GET, /me/consents/push-messages/receipt, resident",
        "PUT, /me/consents/push-messages, resident",
        "PUT, /me/objection, resident",
        "DELETE, /me/objection, resident",
        "POST, /desk/consents, caseworker",
        "POST, /desk/objections, caseworker",
        "POST, /desk/overview, caseworker",
        "GET, /config/data-agreements, operator",
        "GET, /config/data-agreement/push-messages, operator",
        "GET, /service/individual/record/consent-record, consent-reader",
        "GET, /service/individual/record/data-agreement/push-messages, consent-reader",
        "GET, /audit/consent-records, auditor",
        "GET, /audit/chains, auditor",
        "GET, " + RECORD + ", auditor",
        "GET, /dead-letters, operator"
    })
    void whoeverCannotProveWhoTheyAreIsRefused(Method method, String path, String role) {
        refused(given().contentType("application/json").body("{}").request(method, path));
        Stream.of(Tokens.expired(role), Tokens.wrongAudience(role), Tokens.wrongIssuer(role), "not.a.token")
                .forEach(token -> refused(with(token).request(method, path)));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /me/consents, caseworker",
        "GET, /me/consents/push-messages/receipt, auditor",
        "PUT, /me/consents/push-messages, caseworker",
        "PUT, /me/objection, operator",
        "DELETE, /me/objection, consent-reader",
        "POST, /desk/consents, resident",
        "POST, /desk/consents, operator",
        "POST, /desk/objections, auditor",
        "POST, /desk/overview, resident",
        "GET, /config/data-agreements, nobody",
        "GET, /service/individual/record/consent-record, caseworker",
        "GET, /service/individual/record/data-agreement/push-messages, operator",
        "GET, /audit/consent-records, operator",
        "GET, /audit/chains, consent-reader",
        "GET, " + RECORD + ", caseworker",
        "GET, /dead-letters, caseworker"
    })
    void theWrongRoleIsForbidden(Method method, String path, String role) {
        with(Tokens.user(role)).request(method, path).then().statusCode(403).contentType("application/problem+json");
    }

    @Test
    void aLoginThatBelongsToNoKnownResidentIsForbidden() {
        with(Tokens.resident("90610299998"))
                .get("/me/consents")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownResident"));
    }

    @Test
    void aResidentWhoNamesAnotherReadsOnlyWhatIsTheirs() {
        Citizen other = new Citizen();
        other.says("push-messages", "GIVEN").statusCode(200);

        citizen.asked()
                .header("X-ConsentBB-IndividualId", other.id())
                .get("/service/individual/record/consent-record")
                .then()
                .statusCode(200)
                .body("consentRecords", hasSize(0));
        citizen.asked()
                .header("X-ConsentBB-IndividualId", other.id())
                .get("/service/individual/record/data-agreement/push-messages")
                .then()
                .statusCode(404);
        citizen.asked().get("/me/consents/push-messages/receipt").then().statusCode(404);
        citizen.asked()
                .contentType("application/json")
                .body(Map.of("residentId", other.id()))
                .post("/desk/overview")
                .then()
                .statusCode(403);
    }

    @Test
    void agreementsAreNotWrittenHere() {
        with(Tokens.user("operator")).post("/config/data-agreements").then().statusCode(405);
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType("application/json").body("{}");
    }

    private static void refused(Response response) {
        response.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:problem-type:rechtstreeks:"));
    }
}
