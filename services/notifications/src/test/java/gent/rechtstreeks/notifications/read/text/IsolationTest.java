package gent.rechtstreeks.notifications.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.notifications.deliver.Message.WasteBagsGranted;
import gent.rechtstreeks.notifications.deliver.Occasion;
import gent.rechtstreeks.notifications.prefer.Direction;
import gent.rechtstreeks.notifications.prefer.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The brackets stand for the invisible signs, and the Hebrew letter for any text that runs from right to left. */
class IsolationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "א €\u00a084 א|א [€\u00a084] א",
                "א €1,263.56.|א [€1,263.56].",
                "א AC Zuid א|א [AC Zuid] א",
                "FONS, Infino א MyFamily|[FONS], [Infino] א [MyFamily]",
                "א gentinfo@stad.gent.|א [gentinfo@stad.gent].",
                "א (tijdelijke bewonersvergunning)?|א ([tijdelijke bewonersvergunning])?",
                "- Café Sint-Pieters;|- [Café Sint-Pieters];",
                "אא, א.|אא, א."
            })
    void whatRunsTheOtherWayIsSetOff(String text, String isolated) {
        assertThat(Isolation.in(Direction.RTL, text))
                .isEqualTo(isolated.replace('[', '\u2068').replace(']', '\u2069'));
    }

    @Test
    void inTheDirectionOfDutchNothingIsSetOff() {
        String text = "U krijgt €\u00a084 van IVAGO.\n- AC Zuid";

        assertThat(Isolation.in(Direction.LTR, text)).isSameAs(text);
    }

    @Test
    void everyTextOfALanguageThatRunsTheOtherWayIsIsolated() {
        Wording wording = new Wording(Language.of("ar"), PlainTexts.in("nl"), new DutchNotation(), PlainTexts.RIGHTS);

        Text text = wording.of(new WasteBagsGranted(8400, 2026, Occasion.MOVE), true);

        assertThat(text.title()).isEqualTo("\u2068Voorbeeld\u2069: \u2068U krijgt €\u00a084 voor vuilniszakken\u2069");
        assertThat(text.body()).contains("\u2068Mail naar gentinfo@stad.gent\u2069.");
        assertThat(text.link()).hasValueSatisfying(link -> assertThat(link).startsWith("https://"));
    }
}
