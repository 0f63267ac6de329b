package gent.rechtstreeks.portal.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gent.rechtstreeks.portal.testing.PortalStack;
import gent.rechtstreeks.portal.testing.TestBrowser;
import gent.rechtstreeks.portal.testing.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PortalStack.class)
class SessionsTest {

    private static final String PAGE = "/profiel";
    private static final int LONG = 900;

    @Inject
    TestClock clock;

    private final TestBrowser browser = new TestBrowser();

    @Test
    void theLoginComesBackToThePageThatWasAsked() {
        HttpResponse<String> back = browser.comesBack(browser.opens("/berichten?welke=nieuw"), "resident-1", LONG);

        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.uri()).hasPath("/berichten").hasQuery("welke=nieuw");
    }

    @Test
    void theLoginIsInTheLanguageThatWasChosen() {
        assertThat(TestBrowser.to(browser.opens(PAGE))).doesNotContain("ui_locales");
        browser.opens("/welkom?taal=fr");

        assertThat(TestBrowser.to(browser.opens(PAGE))).contains("ui_locales=fr");
        assertThat(TestBrowser.to(browser.opens(PAGE + "?taal=en"))).contains("ui_locales=en");
    }

    @Test
    void theLoginDoesNotTellWhatTheLastOneWhoSatHereSpeaks() {
        browser.cookies().put(ReadersLanguage.NAME, new RememberedLanguage(Language.FR, "somebody").cookie());

        assertThat(TestBrowser.to(browser.opens(PAGE))).doesNotContain("ui_locales");
    }

    @Test
    void theBrowserHoldsNoToken() {
        browser.logsIn("resident-1", LONG);

        assertThat(browser.cookies().get(TestBrowser.SESSION)).hasSize(43).doesNotContain(".");
    }

    @Test
    void nobodyGetsInWithAKeyThatIsNotTheirs() {
        browser.cookies().put(TestBrowser.SESSION, BrowserKey.random().id());

        assertThat(browser.opens(PAGE).statusCode()).isEqualTo(302);
    }

    @Test
    void noSessionOutlivesTwelveHoursHoweverOftenItsTokensAreRefreshed() {
        browser.logsIn("resident-1", 1);
        clock.advance(Sessions.LONGEST.minusMinutes(1));
        refreshed();

        assertThat(browser.opens(PAGE).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        assertThat(browser.opens(PAGE).statusCode()).isEqualTo(302);
    }

    @Test
    void whatWasAskedBeforeTheNewKeyCameIsAnswered() {
        browser.logsIn("resident-1", 1);
        TestBrowser before = new TestBrowser();
        before.cookies().putAll(browser.cookies());
        refreshed();
        TestBrowser later = new TestBrowser();
        later.cookies().putAll(before.cookies());

        assertThat(before.opens(PAGE).statusCode()).isEqualTo(200);
        clock.advance(Sessions.OVERLAP);
        assertThat(later.opens(PAGE).statusCode()).isEqualTo(302);
        assertThat(browser.opens(PAGE).statusCode()).isEqualTo(200);
        // Also the one that came of the overlap lives on: it is as long a session as the other.
        assertThat(before.opens(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void whoLogsOutIsOutAtOnce() {
        browser.logsIn("resident-1", LONG);
        TestBrowser copy = new TestBrowser();
        copy.cookies().putAll(browser.cookies());

        assertThat(TestBrowser.to(browser.opens("/afmelden")))
                .contains("/logout?")
                .contains("%2Fafgemeld");
        assertThat(browser.cookies()).doesNotContainKey(TestBrowser.SESSION);
        assertThat(copy.opens(PAGE).statusCode()).isEqualTo(302);
    }

    @Test
    void whoLoggedOutReadsItAndNobodyElseDoes() {
        assertThat(browser.opens("/afgemeld").body()).contains("U bent afgemeld.", "/wat-als");
        browser.logsIn("resident-1", LONG);

        assertThat(browser.opens("/afgemeld").body()).doesNotContain("U bent afgemeld.");
    }

    @Test
    void anOpenPageHearsThatItsSessionHasEnded() {
        assertThat(browser.opens(PAGE, Map.of("HX-Request", "true")).statusCode())
                .isEqualTo(499);
        assertThat(browser.opens("/berichten/live", Map.of("Accept", "text/event-stream"))
                        .statusCode())
                .isEqualTo(499);
    }

    private void refreshed() {
        String first = browser.cookies().get(TestBrowser.SESSION);
        await().pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            browser.opens(PAGE);
            assertThat(browser.cookies().get(TestBrowser.SESSION)).isNotNull().isNotEqualTo(first);
        });
    }
}
