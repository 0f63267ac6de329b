package gent.rechtstreeks.local.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import gent.rechtstreeks.local.Http;
import gent.rechtstreeks.local.up.Ink;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final String ASKED = """
            {"purpose": "push-messages", "agreementVersion": 3, "state": "%s", "agreement": {
              "title": "Meldingen", "purpose": "Zo mist u niets.", "data": "Een code van uw telefoon.",
              "source": "De app.", "duration": "Twee jaar.", "basis": "Toestemming.", "without": "Dan niet.",
              "withdrawing": "U kunt altijd stoppen."}}
            """;

    @Test
    void showsWhatIsAskedInTheOrderOfQuestionsWithNothingTicked() throws JsonProcessingException {
        assertThat(lines("NOT_ASKED"))
                .startsWith(
                        "",
                        "  What resident-1 is asked in the city app (version 3)",
                        "",
                        "    Meldingen",
                        "      for what      Zo mist u niets.",
                        "      which data    Een code van uw telefoon.")
                .endsWith("      to stop       U kunt altijd stoppen.", "      ☐ ja   ☐ nee");
    }

    @Test
    void whoHasAnsweredBeforeIsNotShownEmptyBoxes() throws JsonProcessingException {
        assertThat(lines("REFUSED").getLast()).isEqualTo("      answered before");
    }

    private static List<String> lines(String state) throws JsonProcessingException {
        return Agreement.of(Http.JSON.readTree(ASKED.formatted(state))).lines("resident-1", new Ink(false));
    }
}
