package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.testing.PortalStack;
import gent.rechtstreeks.portal.testing.TestBrowser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No service answers here: whoever reads that a part is missing has a way on. */
@QuarkusTest
@WithTestResource(PortalStack.class)
class MissingPartTest {

    private final TestBrowser browser = new TestBrowser();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/rechten", "/gebeurtenissen", "/berichten", "/gegevens", "/toestemming", "/profiel"})
    void leadsToTheSamePageAgain(String path) {
        String page = browser.logsIn("resident-1", 900).opens(path).body();

        assertThat(page).contains("<a class=\"again\" href=\"" + path + "\">Opnieuw proberen</a></p></div>");
    }

    @Test
    void noRightsAreAnnouncedThatAreNotThere() {
        assertThat(browser.logsIn("resident-1", 900).opens("/rechten").body())
                .contains("Uw rechten")
                .doesNotContain("Dit keken we voor u na", "Staat ergens");
    }

    @ParameterizedTest
    @CsvSource({"nl, Opnieuw proberen", "fr, Réessayer", "en, Try again"})
    void saysSoInTheLanguageOfThePage(String language, String words) {
        assertThat(browser.opens("/rechten/alle?taal=" + language).body())
                .contains("<a class=\"again\" href=\"/rechten/alle\">" + words + "</a>");
    }

    @Test
    void whatWasTypedIsNotLostOnTheWay() {
        HttpResponse<String> answer =
                browser.sends(browser.opens("/wat-als"), "/wat-als", Map.of("voor", "zelf", "gezin", "3"));

        assertThat(answer.body())
                .contains("<a class=\"again\" href=\"#vraag\">Opnieuw proberen</a>", "id=\"vraag\"")
                .containsPattern("name=\"gezin\"[^>]* value=\"3\"");
    }
}
