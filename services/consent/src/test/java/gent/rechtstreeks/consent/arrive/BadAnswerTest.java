package gent.rechtstreeks.consent.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.consent.testing.Citizen;
import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked wrongly is refused precisely, and nothing is recorded. */
@QuarkusTest
@WithTestResource(StackResource.class)
class BadAnswerTest {

    private final Citizen citizen = new Citizen();

    @AfterEach
    void nothingIsRecorded() {
        assertThat(citizen.state("push-messages")).isEqualTo("NOT_ASKED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"another", "objection", "merge", "PUSH-MESSAGES", "push-messages%00"})
    void aPurposeThatNobodyKnows(String purpose) {
        problem(citizen.says(purpose, "GIVEN"), 404, "unknownPurpose");
    }

    @Test
    void anAgreementThatIsNotTheOneThatIsAsked() {
        problem(citizen.says("push-messages", "GIVEN", 2), 409, "agreementChanged");
        problem(citizen.says("push-messages", "REFUSED", 2), 409, "agreementChanged");
    }

    @Test
    void aWithdrawalOfWhatWasNeverGiven() {
        problem(citizen.says("push-messages", "WITHDRAWN"), 409, "neverGiven");
        citizen.says("suggestions", "REFUSED").statusCode(200);
        problem(citizen.says("suggestions", "WITHDRAWN"), 409, "neverGiven");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DESK", "PHONE"})
    void aChannelThatIsTheWorkers(String channel) {
        problem(
                send("{\"decision\":\"GIVEN\",\"agreementVersion\":1,\"channel\":\"" + channel + "\"}"),
                400,
                "notYourChannel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"GIVEN\"",
                "{\"decision\":\"PERHAPS\",\"agreementVersion\":1,\"channel\":\"APP\"}",
                "{\"decision\":\"GIVEN\",\"agreementVersion\":\"one\",\"channel\":\"APP\"}",
                "{\"decision\":\"GIVEN\",\"agreementVersion\":1,\"channel\":\"SECRET-PIGEON\"}"
            })
    void aBodyThatCannotBeReadIsNotRepeated(String body) {
        problem(send(body), 400, "malformedBody").body(not(containsString("PIGEON")));
    }

    @Test
    void aBodyThatIsCutOffIsNotRepeated() {
        send("{\"decision\":\"SECRET-PIGEON\"")
                .statusCode(400)
                .contentType("application/problem+json")
                .body(not(containsString("PIGEON")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "{\"decision\":\"GIVEN\",\"channel\":\"APP\"}",
                "{\"agreementVersion\":1,\"channel\":\"APP\"}",
                "{\"decision\":\"GIVEN\",\"agreementVersion\":1}",
                "{\"decision\":\"GIVEN\",\"agreementVersion\":0,\"channel\":\"APP\"}"
            })
    void whatIsMissingIsNotGuessed(String body) {
        send(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aBodyThatIsTooLarge() {
        problem(send("{\"decision\":\"" + "G".repeat(70_000) + "\"}"), 413, "bodyTooLarge");
    }

    @Test
    void aKeyThatIsTooLong() {
        citizen.asked()
                .header("Idempotency-Key", "k".repeat(101))
                .contentType("application/json")
                .body(Citizen.answer("GIVEN", 1))
                .put("/me/consents/push-messages")
                .then()
                .statusCode(400);
    }

    private ValidatableResponse send(String body) {
        return citizen.asked()
                .contentType("application/json")
                .body(body)
                .put("/me/consents/push-messages")
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:rechtstreeks:" + type));
    }
}
