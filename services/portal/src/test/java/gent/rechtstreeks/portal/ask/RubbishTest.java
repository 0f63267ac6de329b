package gent.rechtstreeks.portal.ask;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer in another shape is none: it must not come as far as a page. */
class RubbishTest {

    private final ObjectMapper json =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    @ParameterizedTest
    @ValueSource(
            classes = {
                AssessmentPage.class,
                Consents.class,
                Decisions.class,
                ExplainedAssessment.class,
                ExplainedDecision.class,
                Facts.class,
                FeedPage.class,
                LifeEventsApi.LifeEventList.class,
                NotificationsApi.LinkCode.class,
                NotificationsApi.LinkedApps.class,
                NotificationsApi.Preferences.class,
                OfferedRights.class,
                Simulated.class
            })
    void cannotBeRead(Class<?> answer) {
        assertThatThrownBy(() -> json.readValue("{\"error\": \"something\"}", answer))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void aDayThatIsNoneIsNoFact() {
        assertThatThrownBy(() -> new Facts.Fact(
                        "lease-start",
                        "begin van het huurcontract",
                        Facts.Type.DATE,
                        Facts.State.KNOWN,
                        "soon",
                        null,
                        false,
                        "lease-register",
                        null,
                        null,
                        null,
                        List.of()))
                .isInstanceOf(DateTimeException.class);
    }
}
