package gent.rechtstreeks.eligibility.read.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class RightsResourceTest {

    private static final String BAGS = "/rights/waste-bags";

    @Test
    void anybodyReadsWhatTheCityOffers() {
        get("/rights", "*/*")
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("on", equalTo("2026-03-02"))
                .body("rights.right", hasItem("waste-bags"))
                .header("Vary", "Accept")
                .header("Cache-Control", containsString("public"))
                .header("Cache-Control", containsString("max-age=300"));
    }

    @Test
    void theDayChoosesTheNumbers() {
        get(BAGS + "?on=2026-03-02", "application/json")
                .statusCode(200)
                .body("name.language", contains("nl", "fr", "en"))
                .body("parameters.name", hasItem("single"));
        get("/rights?on=2019-12-31", "application/json").body("on", equalTo("2019-12-31"));
    }

    @Test
    void theSameIsLinkedDataForWhoAsksForIt() {
        get(BAGS, "application/ld+json")
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@context'.cpsv", equalTo("http://purl.org/vocab/cpsv#"))
                .body("'@id'", equalTo("https://rechtstreeks.gent/rights/waste-bags"));
        get("/rights", "application/ld+json").statusCode(200).body("'@type'", equalTo("dcat:Dataset"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/ld+json"})
    void whoHasItAlreadyIsToldSo(String type) {
        String tag = get(BAGS, type).extract().header("ETag");

        String body = given().accept(type)
                .header("If-None-Match", tag)
                .get(BAGS)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .extract()
                .asString();

        assertThat(body).isEmpty();
    }

    @Test
    void anotherFormHasAnotherTag() {
        String tag = get(BAGS, "application/json").extract().header("ETag");

        get(BAGS, "application/ld+json").header("ETag", not(tag));
        get("/rights", "application/json").header("ETag", not(tag));
    }

    @Test
    void anUnknownRightIsAProblem() {
        get("/rights/free-cars", "application/json")
                .statusCode(404)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownRight"));
        get("/rights/free-cars", "application/ld+json").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "today"})
    void whatIsNoDayIsAProblem(String day) {
        for (String path : new String[] {"/rights?on=" + day, BAGS + "?on=" + day}) {
            get(path, "application/json")
                    .statusCode(400)
                    .body("type", equalTo("urn:problem-type:rechtstreeks:malformedDay"));
        }
    }

    private static ValidatableResponse get(String path, String type) {
        return given().accept(type).get(path).then();
    }
}
