package gent.rechtstreeks.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Truth in three values: what is unknown makes unknown only what hangs on it. */
class KleeneTest {

    @ParameterizedTest
    @CsvSource({
        "true, true, YES", "true, false, NO", "true, , UNKNOWN",
        "false, true, NO", "false, false, NO", "false, , NO",
        ", true, UNKNOWN", ", false, NO", ", , UNKNOWN"
    })
    void and(Boolean left, Boolean right, Truth expected) {
        assertThat(two(left, right).ask("household.inGhent and household.owner").eligible())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, YES", "true, false, YES", "true, , YES",
        "false, true, YES", "false, false, NO", "false, , UNKNOWN",
        ", true, YES", ", false, UNKNOWN", ", , UNKNOWN"
    })
    void or(Boolean left, Boolean right, Truth expected) {
        assertThat(two(left, right).ask("household.inGhent or household.owner").eligible())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, NO", "false, YES", ", UNKNOWN"})
    void not(Boolean value, Truth expected) {
        assertThat(two(value, null).ask("not(household.inGhent)").eligible()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, YES",
        "true, false, NO",
        "false, true, YES",
        "false, false, YES",
        ", true, YES",
        ", false, UNKNOWN",
        "true, , UNKNOWN",
        "false, , YES"
    })
    void ifThenElse(Boolean condition, Boolean then, Truth expected) {
        assertThat(two(condition, then)
                        .ask("if household.inGhent then household.owner else true")
                        .eligible())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, YES, YES",
        "true, false, YES, NO",
        "true, , YES, UNKNOWN",
        "false, false, NO, NO",
        "false, , UNKNOWN, NO"
    })
    void someAndEvery(Boolean first, Boolean second, Truth some, Truth every) {
        Trial trial = new Trial().member(adult(first)).member(adult(second));
        assertThat(trial.ask("some m in members satisfies m.adult").eligible()).isEqualTo(some);
        assertThat(trial.ask("every m in members satisfies m.adult").eligible()).isEqualTo(every);
    }

    @ParameterizedTest
    @CsvSource({"1, YES, UNKNOWN, UNKNOWN", "0, UNKNOWN, UNKNOWN, NO"})
    void whoMayBeOneOfThem(java.math.BigDecimal points, Truth every, Truth one, Truth some) {
        java.util.Map<String, Object> member = adult(null);
        member.put("points", points);
        Trial trial = new Trial().member(member);
        assertThat(trial.ask("every m in members[item.adult] satisfies m.points > 0")
                        .eligible())
                .isEqualTo(every);
        assertThat(trial.ask("count(members[item.adult]) = 1").eligible()).isEqualTo(one);
        assertThat(trial.ask("some m in members[item.adult] satisfies m.points > 0")
                        .eligible())
                .isEqualTo(some);
    }

    private static java.util.Map<String, Object> adult(Boolean value) {
        java.util.Map<String, Object> facts = new java.util.HashMap<>();
        facts.put("adult", value);
        return facts;
    }

    private static Trial two(Boolean inGhent, Boolean owner) {
        return Trial.with("household.inGhent", inGhent).and("household.owner", owner);
    }
}
