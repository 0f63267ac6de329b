package gent.rechtstreeks.portal.show.rights;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.testing.PortalStack;
import gent.rechtstreeks.portal.testing.StandIn;
import gent.rechtstreeks.portal.testing.StandInEligibility;
import gent.rechtstreeks.portal.testing.StandInLifeEvents;
import gent.rechtstreeks.portal.testing.TestBrowser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of one right names what it misses once, with what the reader finds of it among the own facts. */
@QuarkusTest
@WithTestResource(PortalStack.class)
class OneRightTest {

    private static final String ID = "7b0c6b5e-6f0f-4b0e-9d6b-2b8f4c1f0a11";
    private static final String MISSING = """
            {"whose": "%s", "childBornOn": %s, "fact": "increased-reimbursement", "label": "verhoogde tegemoetkoming",
             "source": "resident", "sourceName": "u", "declareAt": %s, "mayNotAsk": true}""";
    private static final String LINE = """
            {"id": "%s", "right": "birth-grant", "name": "a right", "subject": "CHILD", "childBornOn": "2026-03-02",
             "outcome": "ELIGIBLE", "mode": "INFORM"}""";
    private static final String TWINS_ID = "0c0c6b5e-6f0f-4b0e-9d6b-2b8f4c1f0a11";
    private static final String RIGHT = """
            {"assessment": %s, "explanation": {"language": "nl", "name": "a right", "official": "a right", "headline": "a sentence",
             "what": "what it is", "reasons": [], "facts": [], "missing": [%s, %s, %s], "parameters": [],
             "legalBasis": {"regulation": "a rule", "verified": true},
             "contact": {"name": "a desk", "email": "desk@example.org"}, "links": []}}
            """.formatted(
                    LINE.formatted(ID),
                    MISSING.formatted("YOUR_CHILDS", "\"2026-03-02\"", "null"),
                    MISSING.formatted("YOUR_HOUSEHOLDS", "null", "null"),
                    MISSING.formatted("YOURS", "null", "\"/me/facts/increased-reimbursement\""));
    private static final String FACTS = """
            {"facts": [{"fact": "increased-reimbursement", "label": "verhoogde tegemoetkoming", "type": "YES_OR_NO",
              "state": "KNOWN", "value": "true", "selfDeclared": false, "source": "social-security-bank",
              "asOf": "2026-03-02T10:00:00Z", "obtainedFor": []}], "declarable": []}
            """;

    private String all = lines(ID);

    @Test
    void whatIsKnownElsewhereStandsBesideIt() {
        try (StandInLifeEvents lifeEvents = StandInLifeEvents.begin()) {
            lifeEvents.says("/me/facts", 200, FACTS);

            assertThat(page())
                    .contains(
                            "iemand in uw gezin",
                            "Bij Mijn gegevens staat: <strong>Ja</strong>. Voor dit recht mogen we dat niet gebruiken.")
                    .doesNotContain("van uw kind");
        }
    }

    @Test
    void whereLifeEventsIsSilentOrRefusesNothingElseIsLost() {
        assertThat(page()).satisfies(OneRightTest::isWholeWithoutIt);

        try (StandInLifeEvents lifeEvents = StandInLifeEvents.begin()) {
            lifeEvents.says("/me/facts", 403, "{}");

            assertThat(page()).satisfies(OneRightTest::isWholeWithoutIt);
        }
    }

    @Test
    void whichOfTwinsItIsOfIsNumberedAsInTheList() {
        all = lines(ID, TWINS_ID);

        assertThat(page()).contains("Voor uw kind, geboren op 2 maart 2026 (kind 2 van 2)");
    }

    @Test
    void theOnlyChildIsNotNumbered() {
        assertThat(page()).contains("Voor uw kind, geboren op 2 maart 2026</p>");
    }

    @Test
    void eachAnswerIsAskedForOnce() {
        try (StandIn eligibility = eligibility()) {
            read();

            assertThat(eligibility.asked()).containsExactlyInAnyOrder("/me/assessments", "/me/assessments/" + ID);
        }
    }

    @Test
    void withoutTheListTheDayOfBirthMustDo() {
        all = "{}";

        assertThat(page()).contains("Voor uw kind, geboren op 2 maart 2026</p>", "a sentence");
    }

    private static String lines(String... ids) {
        return Stream.of(ids).map(LINE::formatted).collect(Collectors.joining(",", "{\"assessments\": [", "]}"));
    }

    private static void isWholeWithoutIt(String page) {
        assertThat(page)
                .contains("<a href=\"/gegevens/increased-reimbursement\">Geef het zelf door bij Mijn gegevens</a>")
                .doesNotContain("Bij Mijn gegevens staat", "uw gegevens en gebeurtenissen");
    }

    private String page() {
        try (StandIn eligibility = eligibility()) {
            return read();
        }
    }

    private StandIn eligibility() {
        return StandInEligibility.begin().says("/me/assessments", 200, all).says("/me/assessments/" + ID, 200, RIGHT);
    }

    private static String read() {
        return new TestBrowser()
                .logsIn("resident-1", 900)
                .opens("/rechten/" + ID)
                .body();
    }
}
