package gent.rechtstreeks.consent.read;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import gent.rechtstreeks.consent.testing.Citizen;
import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class MyConsentsTest {

    private static final String PUSH = "purposes.find { it.purpose == 'push-messages' }.";

    private final Citizen citizen = new Citizen();

    @Test
    void nothingIsPreTicked() {
        citizen.asked()
                .get("/me/consents")
                .then()
                .statusCode(200)
                .body("purposes.purpose", containsInAnyOrder("push-messages", "suggestions", "trial"))
                .body("purposes.state", everyItem(equalTo("NOT_ASKED")))
                .body(PUSH + "since", nullValue())
                .body("objection.objects", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Meldingen op uw telefoon, false",
        "fr, Notifications sur votre téléphone, true",
        "en, Notifications on your phone, true"
    })
    void theTextIsInTheLanguageThatWasAskedForAndSaysWhetherItIsATranslation(
            String language, String title, boolean translation) {
        citizen.asked()
                .queryParam("language", language)
                .get("/me/consents")
                .then()
                .statusCode(200)
                .body(PUSH + "agreement.title", equalTo(title))
                .body(PUSH + "agreement.translation", equalTo(translation));
    }

    @Test
    void whoAsksForNoLanguageReadsDutch() {
        citizen.asked().get("/me/consents").then().body("language", equalTo("nl"));
        citizen.asked().get("/me/consents?language=").then().body("language", equalTo("nl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "NL", "nl-BE", "../nl"})
    void anUnknownLanguageIsAProblem(String language) {
        citizen.asked()
                .queryParam("language", language)
                .get("/me/consents")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:rechtstreeks:unknownLanguage"));
    }

    @Test
    void whatWasAnsweredShowsBesideWhatIsAsked() {
        citizen.says("push-messages", "GIVEN").statusCode(200);

        citizen.asked()
                .get("/me/consents")
                .then()
                .body(PUSH + "state", equalTo("GIVEN"))
                .body(PUSH + "answeredVersion", equalTo(1))
                .body(PUSH + "until", equalTo("2028-03-02T09:00:00Z"));
    }

    @Test
    void theReceiptTellsEverythingThatHappened() {
        citizen.says("push-messages", "GIVEN").statusCode(200);
        citizen.says("push-messages", "WITHDRAWN").statusCode(200);

        citizen.asked()
                .get("/me/consents/push-messages/receipt")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@type'", equalTo("dpv:ConsentReceipt"))
                .body("'dpv:hasRecordOfActivity'.'dpv:hasConsentStatus'", hasSize(2))
                .body("'dpv:hasRecordOfActivity'.'dpv:hasConsentStatus'[1].'@type'", equalTo("dpv:ConsentWithdrawn"));
    }

    @Test
    void whereNothingWasSaidThereIsNoReceipt() {
        citizen.asked()
                .get("/me/consents/push-messages/receipt")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:rechtstreeks:noConsentRecord"));
    }
}
