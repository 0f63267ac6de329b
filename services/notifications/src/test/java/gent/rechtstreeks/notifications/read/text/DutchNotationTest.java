package gent.rechtstreeks.notifications.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchNotationTest {

    private final Notation dutch = new DutchNotation();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "8400;€\u00a084",
                "8450;€\u00a084,50",
                "5;€\u00a00,05",
                "0;€\u00a00",
                "126356;€\u00a01.263,56",
                "100000000;€\u00a01.000.000"
            })
    void anAmountShowsCentsOnlyWhenThereAreAny(long cents, String text) {
        assertThat(dutch.amount(cents)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"126356;€\u00a01.264", "126349;€\u00a01.263", "110000;€\u00a01.100"})
    void aRoughAmountIsRoundedToTheEuro(long cents, String text) {
        assertThat(dutch.roughly(cents)).isEqualTo(text);
    }

    @Test
    void aDayIsWrittenInWords() {
        assertThat(dutch.day(LocalDate.of(2026, 3, 18))).isEqualTo("18 maart 2026");
        assertThat(dutch.day(LocalDate.of(2027, 1, 1))).isEqualTo("1 januari 2027");
    }

    @Test
    void aListEndsWithAnAnd() {
        assertThat(dutch.list(List.of("FONS", "Infino"))).isEqualTo("FONS en Infino");
        assertThat(dutch.list(List.of("FONS", "Infino", "KidsLife"))).isEqualTo("FONS, Infino en KidsLife");
    }
}
