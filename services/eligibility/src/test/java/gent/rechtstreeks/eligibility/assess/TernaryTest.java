package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.Ternary.FALSE;
import static gent.rechtstreeks.eligibility.assess.Ternary.TRUE;
import static gent.rechtstreeks.eligibility.assess.Ternary.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TernaryTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "FALSE, FALSE, FALSE, FALSE"
    })
    void andAndOrFollowKleenesTables(Ternary one, Ternary other, Ternary and, Ternary or) {
        assertThat(one.and(other)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FALSE", "UNKNOWN, UNKNOWN", "FALSE, TRUE"})
    void notTurnsEverythingButTheUnknown(Ternary value, Ternary not) {
        assertThat(value.not()).isEqualTo(not);
    }

    @Test
    void deMorganHoldsForAllPairs() {
        for (Ternary one : Ternary.values()) {
            for (Ternary other : Ternary.values()) {
                assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
            }
        }
    }

    @Test
    void oneTrueSettlesAnyAndOneUnknownKeepsItOpen() {
        assertThat(Ternary.any(List.of(FALSE, UNKNOWN, TRUE))).isEqualTo(TRUE);
        assertThat(Ternary.any(List.of(FALSE, UNKNOWN))).isEqualTo(UNKNOWN);
        assertThat(Ternary.any(List.of(FALSE, FALSE))).isEqualTo(FALSE);
        assertThat(Ternary.any(List.of())).isEqualTo(FALSE);
    }

    @Test
    void aValueThatIsNotThereIsUnknown() {
        assertThat(Stream.of(true, false).map(Ternary::of)).containsExactly(TRUE, FALSE);
        assertThat(Ternary.ofNullable(null)).isEqualTo(UNKNOWN);
    }
}
