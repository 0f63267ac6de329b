package gent.rechtstreeks.evaluator;

import static gent.rechtstreeks.evaluator.DmnText.decidingBySize;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A refusal names the place of all that is wrong, and what to write instead. */
class RefusalTest {

    @Test
    void theRowAndTheExpressionAreNamed() {
        DmnText dmn =
                new DmnText().table("eligible", "", "household.size", "<output/>", "<= 1 -> true", "> \"x\" -> false");
        assertThat(Trial.refused(dmn).getFirst())
                .hasToString("trial, decision eligible, row 2, > \"x\": A number and a code are not alike.");
        assertThat(Trial.refused(decidingBySize("", "<= 1 -> true", "> 1 -> household.colour")))
                .anyMatch(problem -> problem.row() == 2 && "household.colour".equals(problem.expression()));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        DmnText dmn = DmnText.deciding("household.nothing = 1").decision("other", "household.none = 2");
        assertThat(Trial.refused(dmn)).extracting(Problem::decision).contains("eligible", "other");
    }

    @Test
    void theMessageOfARefusalNamesThePlace() {
        byte[] dmn = DmnText.deciding("household.size / 2 > 1").bytes();
        assertThatThrownBy(() -> Rule.load("trial", dmn, Trial.vocabulary(), ParameterSpace.none()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(
                        "trial, decision eligible, household.size / 2 > 1: A quotient has no end of decimals."
                                + " Write instead: round half up(");
    }
}
