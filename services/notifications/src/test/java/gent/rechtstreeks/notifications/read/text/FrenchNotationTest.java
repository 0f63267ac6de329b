package gent.rechtstreeks.notifications.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The underscores stand for spaces that do not break. */
class FrenchNotationTest {

    private final Notation french = new FrenchNotation();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"8400;84_€", "8450;84,50_€", "5;0,05_€", "0;0_€", "126356;1_263,56_€", "100000000;1_000_000_€"})
    void anAmountShowsCentsOnlyWhenThereAreAny(long cents, String text) {
        assertThat(french.amount(cents)).isEqualTo(text.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"126356;1_264_€", "126349;1_263_€"})
    void aRoughAmountIsRoundedToTheEuro(long cents, String text) {
        assertThat(french.roughly(cents)).isEqualTo(text.replace('_', '\u00a0'));
    }

    @Test
    void aDayIsWrittenInWordsAndTheFirstIsAnOrdinal() {
        assertThat(french.day(LocalDate.of(2026, 8, 18))).isEqualTo("18 août 2026");
        assertThat(french.day(LocalDate.of(2027, 1, 1))).isEqualTo("1er janvier 2027");
    }

    @Test
    void aListEndsWithAnAnd() {
        assertThat(french.list(List.of("FONS", "Infino", "KidsLife"))).isEqualTo("FONS, Infino et KidsLife");
    }
}
