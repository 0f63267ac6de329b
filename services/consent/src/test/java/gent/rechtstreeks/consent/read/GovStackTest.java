package gent.rechtstreeks.consent.read;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import gent.rechtstreeks.consent.testing.Citizen;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes of GovStack's Consent building block. */
@QuarkusTest
@WithTestResource(StackResource.class)
class GovStackTest {

    private static final Path EXAMPLE = Path.of("../../docs/examples/govstack-data-agreement.json");

    private static final String SHA_256 = "[0-9a-f]{64}";

    private final Citizen citizen = new Citizen();

    @Test
    void theAgreementsHaveTheirHash() {
        service()
                .get("/config/data-agreements")
                .then()
                .statusCode(200)
                .body("dataAgreements.id", hasItem("suggestions"))
                .body("dataAgreements.findAll { it.id == 'trial' && it.active }.version", equalTo(List.of("1")));
        service()
                .get("/config/data-agreement/push-messages")
                .then()
                .statusCode(200)
                .body("dataAgreement.lawfulBasis", equalTo("consent"))
                .body("revision.serializedHash", matchesPattern(SHA_256));
        service()
                .get("/config/data-agreement/another")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownDataAgreement"));
    }

    @Test
    void theExampleIsOneOfToday() throws IOException {
        String agreement = service()
                        .get("/config/data-agreement/push-messages")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .prettify()
                + "\n";
        if (Boolean.getBoolean("write-docs")) {
            Files.writeString(EXAMPLE, agreement);
        }

        assertThat(EXAMPLE).as("-Dwrite-docs=true writes it anew").hasContent(agreement);
    }

    @Test
    void aServiceReadsTheRecordsOfTheResidentWhomItNames() {
        citizen.says("push-messages", "GIVEN").statusCode(200);
        citizen.says("suggestions", "REFUSED").statusCode(200);

        service()
                .header("X-ConsentBB-IndividualId", citizen.id())
                .get("/service/individual/record/consent-record")
                .then()
                .statusCode(200)
                .body("consentRecords", hasSize(2))
                .body("consentRecords.optIn", equalTo(List.of(true, false)));
        service()
                .header("X-ConsentBB-IndividualId", citizen.id())
                .get("/service/individual/record/data-agreement/push-messages")
                .then()
                .statusCode(200)
                .body("consentRecord.individualId", equalTo(citizen.id().toString()))
                .body("consentRecord.dataAgreementRevisionHash", matchesPattern(SHA_256))
                .body("revision.serializedSnapshot", notNullValue())
                .body("revision.serializedHash", matchesPattern(SHA_256));
    }

    @Test
    void aResidentReadsTheOwnOnesInTheSameShape() {
        citizen.says("push-messages", "GIVEN").statusCode(200);

        citizen.asked()
                .get("/service/individual/record/data-agreement/push-messages")
                .then()
                .statusCode(200)
                .body("consentRecord.optIn", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "somebody"})
    void aServiceMustNameSomebody(String header) {
        service()
                .header("X-ConsentBB-IndividualId", header)
                .get("/service/individual/record/consent-record")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:rechtstreeks:malformedIndividual"));
        service().get("/service/individual/record/consent-record").then().statusCode(400);
    }

    private static RequestSpecification service() {
        return given().auth().oauth2(Tokens.service("city-app", "consent-reader"));
    }
}
