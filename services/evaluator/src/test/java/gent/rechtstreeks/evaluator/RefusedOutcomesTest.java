package gent.rechtstreeks.evaluator;

import static gent.rechtstreeks.evaluator.DmnText.definitions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Outcomes, amounts and deadlines that could not be told. */
class RefusedOutcomesTest {

    @Test
    void anOutcomeThatIsNone() {
        assertThat(Trial.refused(definitions(""), ParameterSpace.none()))
                .anyMatch(problem -> problem.what().contains("no decision outcome"));
        assertThat(Trial.refused(new DmnText().decision("outcome", "true")))
                .anyMatch(problem -> problem.what().contains("no decision outcome"));
        assertThat(Trial.refused(new DmnText()
                        .table("outcome", "", "household.owner", "eligible|mode", "- -> true | \"INFORM\"")))
                .anyMatch(problem -> problem.what().contains("no reason"));
        assertThat(Trial.refused(new DmnText()
                        .table("outcome", "", "household.owner", "eligible|mode|reason", "- -> null | \"A\" | \"b\"")))
                .isNotEmpty();
        assertThat(Trial.refused(new DmnText()
                        .table(
                                "outcome",
                                "",
                                "household.owner",
                                "eligible|mode|reason",
                                "- -> true | if household.owner then \"A\" else null | \"b\"")))
                .anyMatch(problem -> problem.what().contains("null"));
        assertThat(Trial.refused(new DmnText()
                        .table(
                                "eligible",
                                "",
                                "if household.owner then 1 else null",
                                "<output/>",
                                "<= 1 -> true",
                                "> 1 -> false")))
                .anyMatch(problem -> problem.what().contains("null"));
    }

    @Test
    void amountsFinerThanACent() {
        assertThat(Trial.refused(DmnText.deciding("true").decision("amount", "household.rent * 1.5")))
                .anyMatch(problem -> problem.what().contains("whole cents"));
        assertThat(Trial.refused(DmnText.deciding("true").decision("deadline", "household.rent")))
                .anyMatch(problem -> problem.what().contains("deadline is not a date"));
    }
}
