package gent.rechtstreeks.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.testing.Outage;
import gent.rechtstreeks.portal.testing.PortalStack;
import gent.rechtstreeks.portal.testing.TestBrowser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PortalStack.class)
class OutOfReachTest {

    private final TestBrowser browser = new TestBrowser();

    @ParameterizedTest
    @ValueSource(strings = {"/profiel", "/welkom"})
    void anOutageOfTheDatabaseLogsNobodyOut(String page) {
        Map<String, String> cookies =
                new TreeMap<>(browser.logsIn("resident-1", 900).cookies());
        try (Outage outage = Outage.begin()) {
            HttpResponse<String> answer = browser.opens(page);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("<h1>Er ging iets mis bij ons</h1>");
            assertThat(browser.cookies()).isEqualTo(cookies);
        }

        assertThat(browser.opens("/profiel").statusCode()).isEqualTo(200);
    }

    @Test
    void somebodyWithoutASessionReadsOnInAnOutage() {
        try (Outage outage = Outage.begin()) {
            assertThat(browser.opens("/welkom").statusCode()).isEqualTo(200);
        }
    }
}
