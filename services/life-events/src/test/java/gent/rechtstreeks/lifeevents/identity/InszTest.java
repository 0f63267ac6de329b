package gent.rechtstreeks.lifeevents.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InszTest {

    @ParameterizedTest
    @CsvSource({
        "90610100155, 1990-01-01, true",
        "90610100254, 1990-01-01, true",
        "25610100177, 2025-01-01, true",
        "00012556777, 2000-01-25, false",
    })
    void aRightNumberTellsItsBirthDateAndWhetherItIsSynthetic(String digits, LocalDate bornOn, boolean synthetic) {
        Insz insz = new Insz(digits);
        assertThat(insz.bornOn()).isEqualTo(bornOn);
        assertThat(insz.synthetic()).isEqualTo(synthetic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9061010015", "906101001555", "90.61.01-001.55", "9061010015a", "٩٠٦١٠١٠٠١٥٥"})
    void whatIsNotElevenDigitsIsNoNumber(String text) {
        assertThatThrownBy(() -> new Insz(text)).isInstanceOf(NotAnInsz.class).hasMessage("is not eleven digits");
    }

    @Test
    void nothingIsNoNumber() {
        assertThatThrownBy(() -> new Insz(null)).isInstanceOf(NotAnInsz.class);
    }

    @Test
    void eachWrongDigitIsFound() {
        String right = "90610100155";
        for (int place = 0; place < right.length(); place++) {
            char other = right.charAt(place) == '7' ? '3' : '7';
            String wrong = right.substring(0, place) + other + right.substring(place + 1);
            assertThatThrownBy(() -> new Insz(wrong)).as(wrong).isInstanceOf(NotAnInsz.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"901301001", "903301001", "908101001", "900132001"})
    void anImpossibleMonthOrDayIsNoNumberEvenWithARightChecksum(long number) {
        String digits = "%09d%02d".formatted(number, 97 - number % 97);
        assertThatThrownBy(() -> new Insz(digits)).hasMessage("has an impossible birth date");
    }

    @ParameterizedTest
    @CsvSource({"906000001, 1990-01-01", "906200001, 1990-02-01", "906231001, 1990-02-01", "900020001, 1990-01-20"})
    void anUnknownMonthOrDayBecomesTheFirst(long number, LocalDate bornOn) {
        assertThat(new Insz("%09d%02d".formatted(number, 97 - number % 97)).bornOn())
                .isEqualTo(bornOn);
    }

    @Test
    void aNumberNeverShowsItself() {
        assertThat(new Insz("90610100155").toString()).doesNotContain("90610100155");
        assertThatThrownBy(() -> new Insz("90610100156")).message().doesNotContain("90610100156");
        assertThat(new Name("Testvoornaam", "Proefachternaam").toString())
                .doesNotContain("Testvoornaam", "Proefachternaam");
    }
}
