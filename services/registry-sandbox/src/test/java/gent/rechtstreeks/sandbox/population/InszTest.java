package gent.rechtstreeks.sandbox.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InszTest {

    @Test
    void theWorkedExamplesOfTheReferenceComeOut() {
        assertThat(Insz.of(LocalDate.of(1990, 1, 1), 1)).isEqualTo("90610100155");
        assertThat(Insz.of(LocalDate.of(1990, 1, 1), 2)).isEqualTo("90610100254");
        assertThat(Insz.of(LocalDate.of(2025, 1, 1), 1)).isEqualTo("25610100177");
    }

    @Test
    void aChildBornFrom2000OnCountsWithATwoInFront() {
        String insz = Insz.of(LocalDate.of(2025, 1, 10), 1);

        long nine = Long.parseLong("2" + insz.substring(0, 9));
        assertThat(Integer.parseInt(insz.substring(9))).isEqualTo((int) (97 - nine % 97));
    }

    @Test
    void theMonthIsOneThatNoRealNumberHas() {
        assertThat(Insz.of(LocalDate.of(2026, 12, 31), 998))
                .startsWith("267231998")
                .hasSize(11);
    }

    @Test
    void aSerialOutsideTheDayIsRefused() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThatThrownBy(() -> Insz.of(day, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Insz.of(day, 999)).isInstanceOf(IllegalArgumentException.class);
    }
}
