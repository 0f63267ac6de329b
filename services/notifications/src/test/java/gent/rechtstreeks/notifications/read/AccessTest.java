package gent.rechtstreeks.notifications.read;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.Tokens;
import gent.rechtstreeks.notifications.testing.FeedClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call what. */
@QuarkusTest
@WithTestResource(StackResource.class)
class AccessTest {

    private static final String ENTRY = "/feed/5b6c1d1e-0000-4000-8000-000000000001/read";
    private static final String ARCHIVED = "/feed/5b6c1d1e-0000-4000-8000-000000000001/archived";
    private static final String TRAIL = "/trail?lifeEvent=5b6c1d1e-0000-4000-8000-000000000003";

    @ParameterizedTest
    @CsvSource({
        "GET, /feed, resident",
        "PUT, " + ENTRY + ", resident",
        "DELETE, " + ENTRY + ", resident",
        "PUT, " + ARCHIVED + ", resident",
        "DELETE, " + ARCHIVED + ", resident",
        "GET, /feed/unread, resident",
        "GET, /feed/live, resident",
        "GET, /me/preferences, resident",
        "PUT, /me/preferences, resident",
        "GET, " + TRAIL + ", operator",
        "GET, /dead-letters, operator"
    })
    void whoeverCannotProveWhoTheyAreIsRefused(Method method, String path, String role) {
        refused(given().request(method, path));
        for (String token :
                new String[] {Tokens.expired(role), Tokens.wrongAudience(role), Tokens.wrongIssuer(role), "not.a.token"
                }) {
            refused(given().auth().oauth2(token).request(method, path));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /feed, operator",
        "GET, /feed, caseworker",
        "PUT, " + ENTRY + ", operator",
        "DELETE, " + ENTRY + ", operator",
        "PUT, " + ARCHIVED + ", operator",
        "DELETE, " + ARCHIVED + ", caseworker",
        "GET, /feed/unread, operator",
        "GET, /feed/live, operator",
        "GET, /me/preferences, operator",
        "PUT, /me/preferences, operator",
        "PUT, /me/preferences, caseworker",
        "GET, " + TRAIL + ", resident",
        "GET, /dead-letters, resident"
    })
    void theWrongRoleIsForbidden(Method method, String path, String role) {
        given().auth()
                .oauth2(Tokens.user(role))
                .request(method, path)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed", "/feed/unread", "/feed/live"})
    void aLoginThatBelongsToNoKnownResidentIsForbidden(String path) {
        given().auth()
                .oauth2(Tokens.resident("90610199999"))
                .get(path)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownResident"));
    }

    @Test
    void aResidentSeesNobodyElsesFeed() {
        new FeedClient().feed().statusCode(200).body("entries.size()", equalTo(0));
    }

    private static void refused(Response response) {
        response.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", startsWith("urn:problem-type:rechtstreeks:"));
    }
}
