package gent.rechtstreeks.notifications.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import gent.rechtstreeks.consents.ConsentState;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TestClock;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.notifications.link.store.Beats;
import gent.rechtstreeks.notifications.link.store.PushConsents;
import gent.rechtstreeks.notifications.testing.CityApp;
import gent.rechtstreeks.notifications.testing.ConsentWire;
import gent.rechtstreeks.notifications.testing.FeedClient;
import gent.rechtstreeks.notifications.testing.Wire;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class AppLinkTest {

    private static final CityApp APP = CityApp.OURS;
    private static final CityApp OTHER_APP = new CityApp("another-app");

    @Inject
    TestClock clock;

    @Inject
    PushConsents consents;

    @Inject
    Beats beats;

    private final FeedClient resident = new FeedClient();

    @BeforeEach
    void whatTheConsentServiceSaysIsComplete() {
        ConsentWire.beats(TestClock.START.plus(Duration.ofSeconds(10)));
        Awaitility.await().until(() -> QuarkusTransaction.requiringNew()
                .call(beats::completeUntil)
                .isAfter(TestClock.START));
    }

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void aResidentLinksTheAppAndEndsItAgain() {
        UUID subscriber = APP.links(resident);
        resident.asked().get("/me/apps").then().body("apps.app", contains("city-app"));
        assertThat(subscriber).isNotEqualTo(resident.resident());

        unlink().statusCode(204);

        resident.asked().get("/me/apps").then().body("apps", empty());
        APP.reads(subscriber, "").statusCode(404).body("type", endsWith("unknownSubscriber"));
        unlink().statusCode(404).body("type", endsWith("notLinked"));
        assertThat(APP.links(resident)).as("a new link is another id").isNotEqualTo(subscriber);
    }

    @Test
    void whoLinksTwiceStaysTheSameSubscriber() {
        assertThat(APP.links(resident)).isEqualTo(APP.links(resident));
    }

    @Test
    void aCodeLinksOnce() {
        String code = APP.codeOf(resident);
        APP.redeems(code).statusCode(200);

        APP.redeems(code).statusCode(409).body("type", endsWith("codeAlreadyUsed"));
    }

    @Test
    void aCodeOfAnotherAppIsNoCode() {
        OTHER_APP.redeems(APP.codeOf(resident)).statusCode(404).body("type", endsWith("unknownCode"));
        APP.redeems("nobody-gave-this").statusCode(404).body("type", endsWith("unknownCode"));
    }

    @Test
    void aCodeThatIsTooOldLinksNobody() {
        String code = APP.codeOf(resident);
        clock.advance(Duration.ofMinutes(10));

        APP.redeems(code).statusCode(409).body("type", endsWith("codeExpired"));
    }

    @Test
    void aNewCodeEndsTheOneBefore() {
        String before = APP.codeOf(resident);
        APP.redeems(APP.codeOf(resident)).statusCode(200);

        APP.redeems(before).statusCode(404);
    }

    @Test
    void anAppThatNobodyKnowsCannotBeLinked() {
        resident.asked()
                .contentType("application/json")
                .post("/me/apps/another-app/link-codes")
                .then()
                .statusCode(404)
                .body("type", endsWith("unknownApp"));
    }

    @Test
    void theBackEndReadsWhatChangedWithoutAWordOfIt() {
        UUID subscriber = APP.links(resident);
        tell();
        APP.reads(subscriber, "").statusCode(403).body("type", endsWith("notWanted"));
        wantsPushes();

        APP.reads(subscriber, "?limit=1")
                .statusCode(200)
                .body("notifications.type", contains("GRANTED"))
                .body("next", equalTo(1))
                .body(not(containsString(resident.resident().toString())))
                .body(not(containsString("waste-bags")));
        APP.reads(subscriber, "?after=1").body("notifications", empty()).body("next", equalTo(1));
    }

    @Test
    void anAppReadsOnlyItsOwnSubscribers() {
        UUID subscriber = APP.links(resident);

        OTHER_APP.reads(subscriber, "").statusCode(404).body("type", endsWith("unknownSubscriber"));
        APP.reads(resident.resident(), "").statusCode(404);
        resident.asked()
                .get("/app/subscribers/" + subscriber + "/notifications")
                .then()
                .statusCode(403);
    }

    @Test
    void aCursorIsANumber() {
        UUID subscriber = APP.links(resident);

        wantsPushes();
        APP.reads(subscriber, "?after=-1").statusCode(400).body("type", endsWith("malformedCursor"));
        APP.reads(subscriber, "?after=x").statusCode(400).body("type", endsWith("malformedCursor"));
        APP.reads(subscriber, "?limit=0").statusCode(400).body("type", endsWith("malformedLimit"));
    }

    @Test
    void whatCameBeforeTheLinkIsNoBusinessOfTheApp() {
        tell();
        UUID subscriber = APP.links(resident);
        wantsPushes();

        APP.reads(subscriber, "").body("notifications", empty()).body("next", equalTo(1));
        APP.reads(subscriber, "?after=0").body("notifications", empty());
        APP.reads(subscriber, "?after=9").statusCode(400).body("type", endsWith("malformedCursor"));
    }

    @Test
    void anUnusedCodeEndsWithTheLink() {
        APP.links(resident);
        String code = APP.codeOf(resident);
        unlink().statusCode(204);

        APP.redeems(code).statusCode(404).body("type", endsWith("unknownCode"));
    }

    private void wantsPushes() {
        ConsentWire.says(resident.resident(), 1, ConsentState.GIVEN);
        Awaitility.await().until(() -> !QuarkusTransaction.requiringNew()
                .call(() -> consents.of(List.of(resident.resident())))
                .isEmpty());
    }

    private ValidatableResponse unlink() {
        return resident.asked()
                .contentType("application/json")
                .delete("/me/apps/city-app")
                .then();
    }

    private void tell() {
        UUID addressee = resident.resident();
        TopicProbe.send(
                "grants", addressee.toString(), Wire.wasteBags(addressee).build());
        resident.awaitEntries(1);
    }
}
