package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.testing.PortalStack;
import gent.rechtstreeks.portal.testing.StandInEligibility;
import gent.rechtstreeks.portal.testing.TestBrowser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page asks of whom, and what it says of the answer. */
@QuarkusTest
@WithTestResource(PortalStack.class)
class WhatIfPageTest {

    private static final String PATH = "/wat-als";
    private static final String START = "/simulations/start";
    private static final String SIZE = "name=\"gezin\"";
    private static final String CHILDREN = "name=\"geboren\"";
    private static final String RIGHT = """
            {"right": "%1$s", "name": "%1$s", "mode": "INFORM", "once": %2$s, "from": %3$s, "difference": "%4$s",
             "now": {"outcome": "NOT_ASKED", "reasons": [], "missing": []},
             "after": {"outcome": "%5$s", "reasons": [], "missing": []},
             "months": [{"month": "2026-03", "outcome": "NOT_ASKED"}, {"month": "2026-04", "outcome": "%5$s"},
                        {"month": "2026-05", "outcome": "%6$s"}, {"month": "2026-06", "outcome": "%7$s"}],
             "unverified": []}""";
    private static final String FOUND = """
            {"months": ["2026-03", "2026-04", "2026-05", "2026-06"], "rights": [%s, %s, %s], "questions": []}
            """.formatted(
            RIGHT.formatted("grant", true, "\"2026-04\"", "WON", "ELIGIBLE", "NOT_ASKED", "NOT_ASKED"),
            RIGHT.formatted("benefit", false, "\"2026-04\"", "FOR_ANOTHER_TOO", "ELIGIBLE", "ELIGIBLE", "NOT_ELIGIBLE"),
            RIGHT.formatted("care", false, null, "NONE", "NOT_ASKED", "NOT_ASKED", "NOT_ASKED"));

    private final TestBrowser browser = new TestBrowser();

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void whomNobodyKnowsIsAskedHowThingsAreFromTheStart(int status) {
        try (StandInEligibility eligibility = StandInEligibility.begin()) {
            eligibility.says(START, status, "{}");
            HttpResponse<String> page = browser.logsIn("resident-1", 900).opens(PATH);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains(SIZE, CHILDREN, "We weten niet in welk gezin u woont.");
            assertThat(TestBrowser.hidden(page, "voor")).isEqualTo("zelf");
        }
    }

    @Test
    void whoIsKnownIsNotAsked() {
        try (StandInEligibility eligibility = StandInEligibility.begin()) {
            eligibility.says(START, 204, "");
            HttpResponse<String> page = browser.logsIn("resident-1", 900).opens(PATH);

            assertThat(page.body()).doesNotContain(SIZE, "We weten niet in welk gezin u woont.");
            assertThat(TestBrowser.hidden(page, "voor")).isEqualTo("mij");
        }
    }

    @Test
    void whoseServiceIsSilentIsTakenToBeKnown() {
        assertThat(browser.logsIn("resident-1", 900).opens(PATH).body()).doesNotContain(SIZE);
    }

    @Test
    void whoIsNotLoggedInIsAskedFromTheStart() {
        assertThat(browser.opens(PATH).body()).contains(SIZE, CHILDREN);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        try (StandInEligibility eligibility = StandInEligibility.begin()) {
            eligibility.says("/simulations", 400, """
                    {"type": "urn:problem-type:rechtstreeks:malformedSimulation",
                     "violations": [{"field": "changes.move.postalCode"}, {"field": "changes.move.month"}]}""");
            String page = looks(Map.of("gezin", "drie", "postcode", "99")).body();

            assertThat(page)
                    .contains("id=\"gezin-fout\"", "id=\"postcode-fout\"", "id=\"verhuismaand-fout\"")
                    .contains("Er klopt iets niet.")
                    .containsPattern("name=\"postcode\"[^>]* value=\"99\"");
        }
    }

    @Test
    void whatCannotBeReadIsToldThoughTheRestCouldBeImagined() {
        try (StandInEligibility eligibility = StandInEligibility.begin()) {
            eligibility.says("/simulations", 200, FOUND);

            assertThat(looks(Map.of("gezin", "drie", "kind", "2026-04")).body())
                    .contains("id=\"gezin-fout\"")
                    .doesNotContain("Dit gebeurt er dan");
        }
    }

    @Test
    void whatIsPaidOnceDoesNotLookAsIfItCameEachMonth() {
        try (StandInEligibility eligibility = StandInEligibility.begin()) {
            eligibility.says("/simulations", 200, FOUND);

            assertThat(looks(Map.of("kind", "2026-04")).body())
                    .contains("alleen in april 2026", "<td>Krijgt u één keer</td>")
                    .contains("van april 2026 tot en met mei 2026", "Ook voor het nieuwe kind")
                    .contains("Pas als het gebeurt", "Hebt u al kinderen?")
                    .doesNotContain("Nog niet gebeurd");
        }
    }

    @Test
    void whoIsKnownReadsWhereStandsWhatTheyHave() {
        try (StandInEligibility eligibility = StandInEligibility.begin()) {
            eligibility.says("/simulations", 200, FOUND);
            browser.logsIn("resident-1", 900);

            assertThat(looks(Map.of("voor", "mij", "kind", "2026-04")).body())
                    .contains("Wat u nu al hebt, staat bij <a href=\"/rechten\">Rechten</a>.")
                    .contains("Voor kinderen die er al zijn")
                    .doesNotContain("Hebt u al kinderen?");
        }
    }

    private HttpResponse<String> looks(Map<String, String> typed) {
        Map<String, String> form = new HashMap<>(Map.of("voor", "zelf"));
        form.putAll(typed);
        return browser.sends(browser.opens(PATH), PATH, form);
    }
}
