package gent.rechtstreeks.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two missing facts that cannot turn the answer are not needed either, as far as all can be tried; three never are. */
class SeveralFactsMissingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "household.income <= 5 and household.size > 2 or household.income > 5 or household.size <= 2; YES",
                "household.inGhent and (household.owner or not(household.owner)); UNKNOWN",
                "if household.inGhent then household.size != 3 else household.size > 5 or household.size <= 5; UNKNOWN",
                "household.income + household.rent > 100 or household.rent <= 100; UNKNOWN",
                "household.income - household.rent > 0 or household.rent >= 0; UNKNOWN",
                "household.size * household.rooms > 4; UNKNOWN",
                "household.income <= 5 and household.size > 2 or household.income > 5 or household.size < 2; UNKNOWN",
                "household.income < household.rent or household.income >= household.rent; UNKNOWN",
                "(if household.inGhent then household.size else 2 * household.size) >= household.size; UNKNOWN",
                "(if household.inGhent then 10 else 20) > (if household.owner then 5 else 9); YES",
                "(if household.inGhent then 10 else 20) > (if household.owner then 5 else 10); UNKNOWN",
                "(if household.inGhent then 10 else 20) + household.size > 15 or household.size <= 5; YES",
                "household.since > @\"2024-01-01\" or household.income > 0 or household.since <= @\"2024-01-01\"; YES"
            })
    void twoFactsAreMissing(String expression, Truth expected) {
        assertThat(new Trial().ask(expression).eligible()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"12, YES", "40, UNKNOWN"})
    void moreCombinationsThanTenThousandAreNotTried(int borders, Truth expected) {
        String some = IntStream.range(0, borders).mapToObj(n -> "" + 3 * n).collect(Collectors.joining(","));
        assertThat(new Trial()
                        .ask("(household.size in (%1$s) or not(household.size in (%1$s)))".formatted(some)
                                + " and (household.rooms in (%1$s) or not(household.rooms in (%1$s)))".formatted(some))
                        .eligible())
                .isEqualTo(expected);
    }

    @Test
    void threeFactsAreNotTried() {
        Answer answer = new Trial()
                .ask("(household.inGhent or not(household.inGhent)) and (household.owner or not(household.owner))"
                        + " and (event.abroad or not(event.abroad))");
        assertThat(answer.eligible()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.missing()).containsExactlyInAnyOrder("household.inGhent", "household.owner", "event.abroad");
    }
}
