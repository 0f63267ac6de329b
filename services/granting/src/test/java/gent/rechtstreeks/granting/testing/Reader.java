package gent.rechtstreeks.granting.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import gent.rechtstreeks.kit.testing.KnownResidents;
import gent.rechtstreeks.kit.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A resident who logs in and reads. */
public final class Reader {

    private Reader() {}

    public static RequestSpecification as(UUID resident) {
        String rrn = resident.toString();
        KnownResidents.is(rrn, resident);
        return given().auth().oauth2(Tokens.resident(rrn));
    }

    /** One decision, as this resident reads it. */
    public static ValidatableResponse one(UUID resident, UUID id) {
        return as(resident).get("/me/grants/" + id).then();
    }

    /** The problem that says that there is no such decision for this resident. */
    public static String notFound(UUID resident, UUID id) {
        return one(resident, id)
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownGrant"))
                .extract()
                .asString();
    }
}
