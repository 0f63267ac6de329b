package gent.rechtstreeks.kit.trial.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import gent.rechtstreeks.kit.testing.KnownResidents;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class LoginTest {

    private static final String RRN = "90610100155";

    @Test
    void aResidentIsFoundByTheClaim() {
        UUID id = UUID.randomUUID();
        KnownResidents.is(RRN, id);

        as(Tokens.resident(RRN)).get("/who-am-i").then().statusCode(200).body("residentId", equalTo(id.toString()));
    }

    @Test
    void aLoginThatBelongsToNobodyIsForbidden() {
        as(Tokens.resident("90610100254"))
                .get("/who-am-i")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownResident"));
    }

    @Test
    void withoutATokenNobodyIsLetIn() {
        given().get("/who-am-i")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:problem-type:rechtstreeks:"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        as(Tokens.expired("resident")).get("/who-am-i").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void aTokenForAnotherApplicationIsRefused() {
        as(Tokens.wrongAudience("resident")).get("/who-am-i").then().statusCode(401);
    }

    @Test
    void aTokenFromAStrangerIsRefused() {
        as(Tokens.wrongIssuer("resident")).get("/who-am-i").then().statusCode(401);
    }

    @Test
    void anotherRoleIsForbidden() {
        as(Tokens.user("operator"))
                .get("/who-am-i")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:problem-type:rechtstreeks:"));
    }

    @Test
    void anOversizedBodyIsRefusedWithAProblem() {
        as(Tokens.resident(RRN))
                .contentType("application/json")
                .body("{\"text\":\"" + "x".repeat(70_000) + "\"}")
                .post("/who-am-i")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:bodyTooLarge"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"text\":{}}", "{\"text\":", "90610100155"})
    void aBodyThatCannotBeReadIsRefusedAndNotRepeated(String body) {
        as(Tokens.resident(RRN))
                .contentType("application/json")
                .body(body)
                .post("/who-am-i")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", startsWith("urn:problem-type:rechtstreeks:"))
                .body(not(containsString("90610100155")));
    }

    @Test
    void aWrongContentTypeIsRefusedWithAProblem() {
        as(Tokens.resident(RRN))
                .contentType("text/plain")
                .body("hello")
                .post("/who-am-i")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void ofThePlatformsOwnEndpointsOnlyHealthIsOpen() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(401);
        given().get("/q/openapi").then().statusCode(401);
        as(Tokens.resident(RRN)).get("/q/metrics").then().statusCode(403);
        as(Tokens.user("operator")).get("/q/metrics").then().statusCode(200);
    }

    @Test
    void anEndpointWithoutARoleIsClosed() {
        as(Tokens.resident(RRN)).get("/forgotten").then().statusCode(403);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
