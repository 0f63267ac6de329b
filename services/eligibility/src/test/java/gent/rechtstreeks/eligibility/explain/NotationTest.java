package gent.rechtstreeks.eligibility.explain;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.rights.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NL | € 1.263,56   | € 84  | 1.200,5  | 1 maart 2026",
                "FR | 1 263,56 €   | 84 €  | 1 200,5  | 1er mars 2026",
                "EN | €1,263.56    | €84   | 1,200.5  | 1 March 2026"
            })
    void amountsNumbersAndDays(Language language, String cents, String whole, String number, String day) {
        Notation notation = new Notation(language);

        assertThat(breakable(notation.amount(new BigDecimal("1263.56")))).isEqualTo(cents);
        assertThat(breakable(notation.amount(new BigDecimal("84.00")))).isEqualTo(whole);
        assertThat(breakable(notation.number(new BigDecimal("1200.50")))).isEqualTo(number);
        assertThat(notation.day(LocalDate.of(2026, 3, 1))).isEqualTo(day);
    }

    private static String breakable(String text) {
        return text.replace('\u00a0', ' ');
    }
}
