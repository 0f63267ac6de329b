package gent.rechtstreeks.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fact that one row of a list misses is tried in what is worked out over all of them. */
class FactMissingInAListTest {

    @ParameterizedTest
    @CsvSource({"1000.00, UNKNOWN", "1000.01, UNKNOWN", "-5.00, UNKNOWN"})
    void aSumWithOneUnknownTurnsAtTheLimit(String other, Truth expected) {
        Trial trial = new Trial().member(income(other)).member(income(null));
        assertThat(trial.ask("sum(for m in members return m.income) <= 1000").eligible())
                .isEqualTo(expected);
        assertThat(trial.ask("sum(members.income) <= 1000 or sum(members.income) > 1000")
                        .eligible())
                .isEqualTo(Truth.YES);
        assertThat(trial.ask("sum(members.income) < 1000 or sum(members.income) > 1000")
                        .eligible())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aSumWithTwoUnknownsIsEntangled() {
        Trial trial = new Trial().member(income(null)).member(income(null));
        assertThat(trial.ask("sum(members.income) <= 1000 or sum(members.income) > 1000")
                        .eligible())
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whoIsOfAgeOnBothSidesOfAComparisonIsTried() {
        Trial trial = new Trial().member(Map.of("income", new BigDecimal("10.00")));
        assertThat(trial.ask("sum(for m in members return if m.adult then m.income else 0)"
                                + " <= 100 * count(members[not(item.adult)]) + 10")
                        .eligible())
                .isEqualTo(Truth.YES);
    }

    @Test
    void theLowestAndTheHighestWithOneUnknown() {
        Trial trial = new Trial().member(income("5.00")).member(income(null));
        assertThat(trial.ask("max(members.income) >= 9 or min(members.income) <= 8.99")
                        .eligible())
                .isEqualTo(Truth.YES);
        assertThat(trial.ask("max(members.income) >= 9").eligible()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void theFirstRowIsFollowedAsTheLastIs() {
        Trial trial = new Trial().member(income(null)).member(income("5.00"));
        assertThat(trial.ask("sum(members.income) <= 1000 or sum(members.income) > 1000")
                        .eligible())
                .isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @CsvSource({"1, YES", "0, UNKNOWN"})
    void whoCountsIsTriedByWhatMakesItCount(int most, Truth expected) {
        Map<String, Object> unknown = new HashMap<>();
        unknown.put("points", null);
        assertThat(new Trial()
                        .member(unknown)
                        .ask("count(members[item.points > 2]) <= " + most)
                        .eligible())
                .isEqualTo(expected);
    }

    private static Map<String, Object> income(String amount) {
        Map<String, Object> member = new HashMap<>();
        member.put("income", amount == null ? null : new BigDecimal(amount));
        return member;
    }
}
