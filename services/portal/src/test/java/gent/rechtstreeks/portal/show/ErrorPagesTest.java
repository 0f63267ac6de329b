package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.testing.PortalStack;
import gent.rechtstreeks.portal.testing.TestBrowser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PortalStack.class)
class ErrorPagesTest {

    private final TestBrowser browser = new TestBrowser();

    @ParameterizedTest
    @ValueSource(strings = {"/nergens", "/aangemeld/nergens", "/gent/0.0.0/css/main.css", "/eigen/nergens.css"})
    void whatIsNotThereIsAPageThatNobodyKeeps(String path) {
        HttpResponse<String> answer = browser.opens(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>Deze pagina vinden we niet</h1>");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void whoIsNoResidentReadsThatThePagesAreForResidents() {
        HttpResponse<String> answer = browser.logsIn("somebody-else", 900).opens("/profiel");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("zijn voor inwoners</h1>");
    }

    @ParameterizedTest
    @CsvSource({"/eigen/portal.css, 'public, max-age=3600'", "/welkom, no-store"})
    void whatIsThereIsKeptNoLongerThanItMay(String path, String rule) {
        HttpResponse<String> answer = browser.opens(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly(rule);
    }

    @Test
    void aFileWithAVersionInItsPathIsKeptForGood() {
        HttpResponse<String> answer = browser.opens(Assets.htmx());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
    }
}
