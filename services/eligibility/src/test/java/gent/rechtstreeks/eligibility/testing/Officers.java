package gent.rechtstreeks.eligibility.testing;

import static io.restassured.RestAssured.given;

import gent.rechtstreeks.kit.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** Two policy officers, and what they ask of the service. */
public final class Officers {

    public static final String AN = Tokens.service("officer-an", "policy");
    public static final String BEA = Tokens.service("officer-bea", "policy");

    private Officers() {}

    public static ValidatableResponse upload(String token, long base, Map<String, String> files) {
        return post(token, "/rulebooks", Map.of("base", base, "why", "Another amount", "files", files));
    }

    /** A draft of an amount of waste bags for two dependants, and its number. */
    public static long draft(long base, String amount) {
        String table = file(base, "parameters/parameters.csv")
                .replaceFirst("waste-bags,twoDependants,[0-9.]+,", "waste-bags,twoDependants," + amount + ",");
        return upload(AN, base, Map.of("parameters/parameters.csv", table))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("number");
    }

    public static ValidatableResponse dryRun(long number, int households) {
        return post(AN, "/rulebooks/%d/dry-runs".formatted(number), Map.of("households", households));
    }

    public static ValidatableResponse approve(String token, long number, Map<String, String> decision) {
        return post(token, "/rulebooks/%d/approvals".formatted(number), decision);
    }

    public static ValidatableResponse rollBack(long number) {
        return post(BEA, "/rulebooks/%d/roll-back".formatted(number), Map.of("reason", "A typing error"));
    }

    public static String file(long number, String path) {
        return get(AN, "/rulebooks/%d/files/%s".formatted(number, path))
                .statusCode(200)
                .extract()
                .asString();
    }

    /** The number of the one in force. */
    public static long inForce() {
        return get(AN, "/rulebooks").extract().jsonPath().getLong("rulebooks.find { it.state == 'IN_FORCE' }.number");
    }

    public static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }

    public static ValidatableResponse post(String token, String path, Object body) {
        return post(token, path, UUID.randomUUID().toString(), body);
    }

    public static ValidatableResponse post(String token, String path, String key, Object body) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }
}
