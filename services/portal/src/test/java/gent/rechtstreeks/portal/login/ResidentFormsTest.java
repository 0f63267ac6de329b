package gent.rechtstreeks.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.testing.PortalStack;
import gent.rechtstreeks.portal.testing.TestBrowser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PortalStack.class)
class ResidentFormsTest {

    private static final String UNSAVED = "Wat u net koos of typte, is niet bewaard.";
    private static final Map<String, String> OBJECTS = Map.of("bezwaar", "true");
    private static final Map<String, String> TYPED = Map.of("waarde", "650");

    @Inject
    DataSource database;

    private final TestBrowser browser = new TestBrowser();

    @BeforeEach
    void somebodyIsLoggedIn() {
        browser.logsIn("resident-1", 900);
    }

    @Test
    void aResidentHandsInWhatTheyWereGiven() {
        HttpResponse<String> answer = browser.sends(browser.opens("/toestemming"), "/toestemming/bezwaar", OBJECTS);

        // The service does not answer here: the form went as far as that.
        assertThat(TestBrowser.to(answer)).endsWith("/toestemming?mislukt=bewaren");
    }

    @Test
    void aFormWhoseKeyIsNotOursIsRefused() {
        HttpResponse<String> answer = browser.sends(
                browser.opens("/toestemming"), "/toestemming/bezwaar", Map.of("bezwaar", "true", "sleutel", "mine"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void whoseSessionHasEndedReadsThatNothingWasSaved() {
        HttpResponse<String> page = browser.opens("/toestemming");
        browser.cookies().remove(TestBrowser.SESSION);

        HttpResponse<String> answer = browser.sends(page, "/toestemming/bezwaar", OBJECTS);
        assertThat(answer.statusCode()).isEqualTo(303);
        HttpResponse<String> back = browser.comesBack(browser.follows(answer), "resident-1", 900);

        assertThat(back.uri()).hasPath("/toestemming");
        assertThat(back.body()).contains(UNSAVED);
        assertThat(browser.opens("/toestemming").body()).doesNotContain(UNSAVED);
    }

    @Test
    void whatAnotherWasGivenIsNotSavedForWhoIsLoggedInNow() {
        HttpResponse<String> pageOfAnother = browser.opens("/toestemming");
        browser.cookies().remove(TestBrowser.SESSION);
        browser.logsIn("resident-2", 900);

        HttpResponse<String> answer = browser.sends(pageOfAnother, "/toestemming/bezwaar", OBJECTS);

        assertThat(browser.follows(answer).body()).contains(UNSAVED);
    }

    @Test
    void whatSomebodyTypedWaitsForThemToLogInAgain() throws Exception {
        HttpResponse<String> page = browser.opens("/gegevens/uses-car");
        browser.cookies().remove(TestBrowser.SESSION);
        long before = Rows.count(database);

        HttpResponse<String> answer = browser.sends(page, "/gegevens/uses-car", TYPED);

        assertThat(TestBrowser.to(answer)).endsWith("/gegevens/uses-car");
        assertThat(browser.cookies()).containsKey(KeptForms.COOKIE);
        assertThat(Rows.count(database)).isEqualTo(before + 1);
    }

    @Test
    void nothingIsKeptOfAFormThatNobodyWasGiven() throws Exception {
        browser.cookies().remove(TestBrowser.SESSION);
        HttpResponse<String> page = browser.opens("/welkom");
        long before = Rows.count(database);

        HttpResponse<String> answer = browser.sends(page, "/gegevens/uses-car", TYPED);

        assertThat(TestBrowser.to(answer)).endsWith("/welkom?niet-bewaard=afgemeld");
        assertThat(browser.cookies()).doesNotContainKey(KeptForms.COOKIE);
        assertThat(Rows.count(database)).isEqualTo(before);
    }

    @Test
    void nothingIsKeptOfAFormThatOnlyTakesAButton() throws Exception {
        HttpResponse<String> page = browser.opens("/toestemming");
        browser.cookies().remove(TestBrowser.SESSION);
        long before = Rows.count(database);

        HttpResponse<String> answer = browser.sends(page, "/toestemming/bezwaar", OBJECTS);

        assertThat(TestBrowser.to(answer)).endsWith("/toestemming?niet-bewaard=afgemeld");
        assertThat(Rows.count(database)).isEqualTo(before);
    }
}
