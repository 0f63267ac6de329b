package gent.rechtstreeks.portal.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.portal.testing.PortalStack;
import gent.rechtstreeks.portal.testing.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PortalStack.class)
@ActivateRequestContext
class KeptFormsTest {

    private static final String PAGE = "/gegevens/uses-car";
    private static final Map<String, String> TYPED = Map.of("waarde", "ja", KeptForms.READER, "mark of one");

    @Inject
    KeptForms forms;

    @Inject
    Frame frame;

    @Inject
    TestClock clock;

    @Test
    void whoTypedItFindsItOnce() {
        String cookie = kept(TYPED);

        assertThat(found("mark of one", PAGE, cookie)).containsEntry("waarde", "ja");
        assertThat(found("mark of one", PAGE, cookie)).isEmpty();
    }

    @Test
    void nobodyElseFindsIt() {
        String cookie = kept(TYPED);

        assertThat(found("mark of another", PAGE, cookie)).isEmpty();
        assertThat(found("", PAGE, cookie)).isEmpty();
        assertThat(found("mark of one", PAGE, BrowserKey.random().id())).isEmpty();
        assertThat(found("mark of one", PAGE, null)).isEmpty();
        assertThat(found("mark of one", PAGE, cookie)).isNotEmpty();
    }

    @Test
    void itIsShownOnItsOwnPageOnly() {
        assertThat(found("mark of one", "/gegevens/job-seeking", kept(TYPED))).isEmpty();
    }

    @Test
    void itWaitsHalfAnHour() {
        String cookie = kept(TYPED);

        clock.advance(Duration.ofMinutes(30));

        assertThat(found("mark of one", PAGE, cookie)).isEmpty();
    }

    @Test
    void whatIsLongerThanAnyFormOfOursIsNotKept() {
        Map<String, String> much = Map.of("waarde", "x".repeat(5000), KeptForms.READER, "mark of one");

        assertThatThrownBy(() -> kept(much)).isInstanceOf(BadRequestException.class);
    }

    @Test
    void ofAResidentWhoIsStillThereItIsKeptToo() {
        frame.readBy("mark of one");
        String cookie = forms.keepMine(PAGE, Map.of("waarde", "nee"))
                .await()
                .indefinitely()
                .getValue();

        assertThat(found("mark of one", PAGE, cookie)).containsEntry("waarde", "nee");
    }

    private String kept(Map<String, String> typed) {
        return forms.keep(PAGE, typed).await().indefinitely().getValue();
    }

    private Map<String, String> found(String reader, String page, String cookie) {
        frame.readBy(reader);
        return forms.typed(page, cookie).await().indefinitely();
    }
}
