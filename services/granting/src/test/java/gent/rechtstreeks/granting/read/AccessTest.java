package gent.rechtstreeks.granting.read;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import gent.rechtstreeks.kit.testing.KnownResidents;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not. */
@QuarkusTest
@WithTestResource(StackResource.class)
class AccessTest {

    private static final String ID = "/00000000-0000-4000-8000-000000000000";

    @ParameterizedTest
    @ValueSource(strings = {"/me/grants", "/me/grants" + ID, "/tasks", "/trail?lifeEvent=x", "/dead-letters"})
    void withoutAGoodTokenNobodyGetsIn(String path) {
        given().get(path).then().statusCode(401);
        get(path, "not-a-token").statusCode(401);
        get(path, Tokens.expired("resident", "operator", "caseworker")).statusCode(401);
        get(path, Tokens.wrongAudience("resident", "operator", "caseworker")).statusCode(401);
        get(path, Tokens.wrongIssuer("resident", "operator", "caseworker")).statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/me/grants, operator",
        "/me/grants, caseworker",
        "/me/grants/00000000-0000-4000-8000-000000000000, caseworker",
        "/tasks/00000000-0000-4000-8000-000000000000, resident",
        "/tasks, resident",
        "/tasks, operator",
        "/trail?lifeEvent=00000000-0000-4000-8000-000000000000, resident",
        "/trail?lifeEvent=00000000-0000-4000-8000-000000000000, caseworker"
    })
    void anotherRoleIsNotEnough(String path, String role) {
        get(path, Tokens.user(role)).statusCode(403);
    }

    @Test
    void aLoginThatBelongsToNobodyIsRefused() {
        get("/me/grants", Tokens.resident("nobody"))
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownResident"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1-1-1-1-1", "not-a-uuid", "00000000-0000-4000-8000-00000000000g"})
    void anIdThatIsNoUuidIsAProblem(String id) {
        KnownResidents.is("somebody", UUID.randomUUID());

        malformed(get("/me/grants/" + id, Tokens.resident("somebody")));
        malformed(get("/trail?lifeEvent=" + id, Tokens.user("operator")));
    }

    @Test
    void aTrailNeedsALifeEvent() {
        malformed(get("/trail", Tokens.user("operator")));
    }

    @Test
    void anUnknownLifeEventHasAnEmptyTrail() {
        get("/trail?lifeEvent=" + UUID.randomUUID(), Tokens.user("operator"))
                .statusCode(200)
                .body("steps", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "many"})
    void aLimitThatMakesNoSenseIsAProblem(String limit) {
        ValidatableResponse answer = get("/tasks?limit=" + limit, Tokens.user("caseworker"));
        answer.contentType("application/problem+json").body("type", startsWith("urn:problem-type:rechtstreeks:"));
    }

    private static void malformed(ValidatableResponse answer) {
        answer.statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:malformedId"));
    }

    private static ValidatableResponse get(String path, String token) {
        return given().auth().oauth2(token).get(path).then();
    }
}
