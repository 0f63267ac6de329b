package gent.rechtstreeks.evaluator;

import static gent.rechtstreeks.evaluator.DmnText.decidingBySize;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose rows leave a gap, overlap or never answer, or of which nobody can see that they do not. */
class RefusedRowsTest {

    @Test
    void aTableWithAGap() {
        assertThat(Trial.refused(decidingBySize("", "<= 1 -> true", "> 2 -> false")))
                .anyMatch(problem -> problem.what().contains("No row matches household.size = 2"));
        assertThat(Trial.refused(decidingBySize("", "[2..5] -> true", "> 5 -> false")))
                .anyMatch(problem -> problem.what().contains("No row matches household.size = 1"));
        assertThat(Trial.refused(decidingBySize("", "< 2 -> true", "[2..5] -> false")))
                .anyMatch(problem -> problem.what().contains("No row matches household.size = 6"));
    }

    @ParameterizedTest
    @CsvSource({
        "900.00, No row matches household.income = 900.01",
        "1100.00, Rows 1 and 2 both match household.income = 1000.01"
    })
    void aGapOrAnOverlapOfOnePeriodOnly(BigDecimal later, String says) {
        DmnText dmn = new DmnText()
                .table(
                        "eligible",
                        "",
                        "household.income",
                        "<output/>",
                        "<= parameters.limit -> true",
                        "> 1000 -> false");
        ParameterSpace periods = new ParameterSpace(
                Map.of("limit", 2), List.of(Map.of("limit", new BigDecimal("1000.00")), Map.of("limit", later)));
        assertThat(Trial.refused(dmn.bytes(), periods))
                .anyMatch(problem -> problem.what().contains(says));
    }

    @Test
    void aTableWhoseRowsOverlap() {
        assertThat(Trial.refused(decidingBySize("", "<= 2 -> true", ">= 2 -> false")))
                .anyMatch(problem ->
                        problem.row() == 2 && problem.what().contains("Rows 1 and 2 both match household.size = 2"));
    }

    @Test
    void aTableThatSaysTwoThingsUnderAny() {
        assertThat(Trial.refused(decidingBySize("hitPolicy=\"ANY\"", "<= 2 -> true", ">= 2 -> false")))
                .anyMatch(problem -> problem.what().contains("both match"));
    }

    @Test
    void aRowThatNeverAnswers() {
        assertThat(Trial.refused(decidingBySize("hitPolicy=\"FIRST\"", "<= 2 -> true", "- -> false", "5 -> true")))
                .anyMatch(problem -> problem.row() == 3 && problem.what().contains("never answers"));
    }

    @Test
    void aTableOfWhichNobodyCanSeeThatItIsComplete() {
        assertThat(Trial.refused(decidingBySize("", "< household.rooms -> true", ">= household.rooms -> false")))
                .anyMatch(problem -> problem.what().contains("Nobody can see"));
        assertThat(Trial.refused(
                        new DmnText().table("eligible", "", "event.date", "<output/>", "?.month <= 6 -> true")))
                .anyMatch(problem -> problem.what().contains("Nobody can see"));
    }

    @Test
    void aTableOfWhichNobodyCanSeeThatItsRowsExcludeEachOther() {
        DmnText dmn = new DmnText()
                .table(
                        "eligible",
                        "",
                        "household.size",
                        "<output><defaultOutputEntry><text>false</text></defaultOutputEntry></output>",
                        "< household.rooms -> true",
                        "> 2 -> false");
        assertThat(Trial.refused(dmn)).anyMatch(problem -> problem.what().contains("exclude each other"));
        assertThat(Trial.refused(new DmnText()
                        .table(
                                "eligible",
                                "hitPolicy=\"ANY\"",
                                "household.size",
                                "<output><defaultOutputEntry><text>false</text></defaultOutputEntry></output>",
                                "< household.rooms -> true",
                                "> 2 -> false")))
                .anyMatch(problem -> problem.what().contains("exclude each other"));
    }
}
