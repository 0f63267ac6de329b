package gent.rechtstreeks.sandbox;

import static io.restassured.RestAssured.given;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class AccessTest {
    private static final String EVENT = "00000000-0000-0000-0000-000000000000";

    @ParameterizedTest
    @CsvSource({
        "POST, /births, operator, authentic-source-reader",
        "POST, /births/" + EVENT + "/registration, operator, resident",
        "POST, /births/" + EVENT + "/repeat, operator, caseworker",
        "POST, /births/" + EVENT + "/correction, operator, caseworker",
        "POST, /births/" + EVENT + "/annulment, operator, caseworker",
        "POST, /births/registrations, operator, caseworker",
        "POST, /births/bulk, operator, caseworker",
        "GET, /births/bulk, operator, caseworker",
        "POST, /moves, operator, authentic-source-reader",
        "POST, /moves/" + EVENT + "/declaration, operator, resident",
        "POST, /moves/" + EVENT + "/confirmation, operator, caseworker",
        "POST, /moves/" + EVENT + "/refusal, operator, caseworker",
        "POST, /moves/" + EVENT + "/annulment, operator, caseworker",
        "POST, /moves/" + EVENT + "/correction, operator, caseworker",
        "POST, /moves/" + EVENT + "/return, operator, caseworker",
        "POST, /moves/" + EVENT + "/repeat, operator, caseworker",
        "POST, /deaths, operator, authentic-source-reader",
        "POST, /deaths/" + EVENT + "/annulment, operator, caseworker",
        "POST, /deaths/" + EVENT + "/repeat, operator, resident",
        "POST, /replacements, operator, authentic-source-reader",
        "POST, /replacements/" + EVENT + "/repeat, operator, caseworker",
        "POST, /statuses, operator, authentic-source-reader",
        "POST, /facts, operator, authentic-source-reader",
        "PUT, /faults/person, operator, authentic-source-reader",
        "GET, /residents/examples, operator, resident",
        "POST, /sources/households, authentic-source-reader, operator",
        "POST, /sources/facts, authentic-source-reader, resident-resolver",
        "GET, /sources/population, authentic-source-reader, operator",
        "GET, /sources/population/size, authentic-source-reader, operator"
    })
    void eachEndpointHasOneRole(String method, String path, String role, String otherRole) {
        expect(401, method, path, given());
        expect(401, method, path, given().auth().oauth2(Tokens.expired(role)));
        expect(401, method, path, given().auth().oauth2(Tokens.wrongAudience(role)));
        expect(401, method, path, given().auth().oauth2(Tokens.wrongIssuer(role)));
        expect(403, method, path, given().auth().oauth2(Tokens.user(otherRole)));
    }

    @Test
    void healthAsksForNoToken() {
        given().get("/q/health/ready").then().statusCode(200);
    }

    private static void expect(int status, String method, String path, RequestSpecification caller) {
        caller.contentType(ContentType.JSON)
                .body("{}")
                .request(method, path)
                .then()
                .statusCode(status);
    }
}
