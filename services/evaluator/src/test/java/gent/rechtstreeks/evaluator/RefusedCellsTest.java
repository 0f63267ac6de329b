package gent.rechtstreeks.evaluator;

import static gent.rechtstreeks.evaluator.DmnText.decidingBySize;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with a test that does not fit, with results that cannot be joined, or with a hit policy that is not supported. */
class RefusedCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "? + 9007199254740992 > 9007199254740992 -> true",
                "? * 9007199254740992 > 9007199254740992 -> true"
            })
    void aTestThatWorksOutANumberThatDoesNotFit(String row) {
        assertThat(Trial.refused(decidingBySize("hitPolicy=\"FIRST\"", row, "- -> false")))
                .anyMatch(problem ->
                        "eligible".equals(problem.decision()) && problem.what().contains("does not fit"));
    }

    @Test
    void aTestThatWorksOutADayThatDoesNotFit() {
        assertThat(Trial.refused(new DmnText()
                        .table(
                                "eligible",
                                "hitPolicy=\"FIRST\"",
                                "event.date",
                                "<output/>",
                                "? - duration(\"P999999999Y\") > @\"2024-01-01\" -> true",
                                "- -> false")))
                .anyMatch(problem -> problem.what().contains("does not fit"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SUM; \"low\"; no order",
                "MAX; \"low\"; no order",
                "SUM; event.date; Only numbers",
                "SUM; null; null",
                "MIN; if household.owner then 1 else null; null"
            })
    void resultsThatCannotBeJoined(String aggregation, String result, String says) {
        assertThat(Trial.refused(decidingBySize(
                        "hitPolicy=\"COLLECT\" aggregation=\"%s\"".formatted(aggregation),
                        "<= 2 -> " + result,
                        "> 1 -> " + result)))
                .anyMatch(problem -> problem.what().contains(says));
    }

    @Test
    void hitPoliciesThatAreNotSupported() {
        assertThat(Trial.refused(decidingBySize("hitPolicy=\"RULE ORDER\"", "- -> true")))
                .anyMatch(problem -> problem.what().contains("RULE ORDER"));
        assertThat(Trial.refused(decidingBySize("hitPolicy=\"PRIORITY\"", "- -> true")))
                .anyMatch(problem -> problem.what().contains("PRIORITY takes one output"));
        assertThat(Trial.refused(decidingBySize("hitPolicy=\"COLLECT\" aggregation=\"MEAN\"", "- -> 1")))
                .anyMatch(problem -> problem.what().contains("MEAN"));
    }
}
