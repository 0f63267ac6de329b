package gent.rechtstreeks.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.testing.PortalStack;
import gent.rechtstreeks.portal.testing.TestBrowser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PortalStack.class)
class FrameFilterTest {

    private static final Map<String, String> LIKES_FRENCH = Map.of("Accept-Language", "fr-BE,fr;q=0.9");

    private final TestBrowser browser = new TestBrowser();

    @Test
    void somebodyUnknownReadsWhatTheirBrowserLikesAndHasChosenNothing() {
        HttpResponse<String> page = browser.opens("/welkom", LIKES_FRENCH);

        assertThat(page.body()).contains("<html lang=\"fr\"");
        assertThat(browser.cookies()).doesNotContainKey("taal");
    }

    @Test
    void whatABrowserLikesIsNotAResidentsChoice() {
        browser.opens("/welkom", LIKES_FRENCH);
        browser.logsIn("resident-1", 900);

        assertThat(browser.opens("/profiel", LIKES_FRENCH).body()).contains("<html lang=\"nl\"");
        // What they prefer could not be asked: that is no choice of Dutch.
        assertThat(browser.cookies()).doesNotContainKey("taal");
    }

    @Test
    void whatSomebodyChoseHereStays() {
        browser.opens("/welkom?taal=en");

        assertThat(browser.cookies()).containsEntry("taal", "en");
        assertThat(browser.opens("/welkom", LIKES_FRENCH).body()).contains("<html lang=\"en\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bestaat-niet", "/berichten/bestaat/niet", "/gent/0.0.0/css/main.css"})
    void anAddressThatLeadsNowhereIsAnsweredInTheLanguageOfTheReader(String nowhere) {
        browser.opens("/welkom?taal=fr");

        HttpResponse<String> page = browser.opens(nowhere);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("<html lang=\"fr\"", "<h1>Nous ne trouvons pas cette page</h1>", nowhere + "?taal=en\"")
                .doesNotContain("<form");
    }

    @Test
    void aResidentStillHasTheMenuAtAnAddressThatLeadsNowhere() {
        HttpResponse<String> page = browser.logsIn("resident-1", 900).opens("/bestaat-niet");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("href=\"/berichten\"", "href=\"/afmelden\"");
    }

    /** After two strokes a browser would read the name of a site. */
    @ParameterizedTest
    @ValueSource(strings = {"//elders.example", "///elders.example", "/.//elders.example", "/x/..//elders.example"})
    void noAddressMakesALinkToAnotherSite(String odd) {
        HttpResponse<String> page = browser.opens(odd);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("href=\"/elders.example?taal=fr\"");
    }

    @Test
    void theChoiceOfOneResidentIsNotThatOfTheNext() {
        browser.cookies().put("taal", "fr~" + BrowserKey.mark("resident-1"));

        assertThat(browser.logsIn("resident-1", 900).opens("/profiel").body()).contains("<html lang=\"fr\"");
        browser.cookies().remove(TestBrowser.SESSION);
        assertThat(browser.logsIn("resident-2", 900).opens("/profiel").body()).contains("<html lang=\"nl\"");
    }

    @Test
    void anAppIsShownPagesWithoutHeaderFromThenOn() {
        assertThat(browser.opens("/welkom?app=1").body()).doesNotContain("<header");
        assertThat(browser.opens("/privacy").body()).doesNotContain("<header");
        assertThat(browser.opens("/privacy?app=0").body()).contains("<header");
        assertThat(browser.opens("/privacy").body()).contains("<header");
    }

    @Test
    void nobodyElsesPageMayShowOursUnlessItIsNamed() {
        assertThat(browser.opens("/welkom").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).endsWith("frame-ancestors 'none'"));
    }

    @Test
    void aBrowserIsToldThatTheManifestIsOne() {
        assertThat(browser.opens("/manifest.webmanifest").headers().allValues("Content-Type"))
                .containsExactly("application/manifest+json");
    }
}
