package gent.rechtstreeks.evaluator;

import static gent.rechtstreeks.evaluator.DmnText.decidingBySize;
import static gent.rechtstreeks.evaluator.DmnText.definitions;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that are too large, too long or too deep; what is just not too much is taken. */
class RefusedSizesTest {

    @Test
    void aTableOfSeventyColumns() {
        String inputs = "household.inGhent" + "|household.owner".repeat(69);
        DmnText dmn =
                new DmnText().table("eligible", "", inputs, "<output/>", "true" + "|true".repeat(69) + " -> true");
        assertThat(Trial.refused(dmn)).anyMatch(problem -> problem.what().contains("combinations"));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 1000})
    void aTableOfTooManyRows(int count) {
        assertThat(Trial.refused(decidingBySize("", rows(count))))
                .anyMatch(problem -> problem.what().contains("1 to 59 rows"));
    }

    @Test
    void longAndDeepExpressions() {
        assertThat(Trial.refused(DmnText.deciding("household.size > 1" + " + 1".repeat(600))))
                .anyMatch(problem -> problem.what().contains("characters"));
        assertThat(Trial.refused(DmnText.deciding("household.size >" + " ".repeat(2000 - 17) + "40")))
                .anyMatch(problem -> problem.what().contains("characters"));
        assertThat(Trial.refused(DmnText.deciding("(".repeat(40) + "household.owner" + ")".repeat(40))))
                .anyMatch(problem -> problem.what().contains("brackets"));
        assertThat(Trial.refused(DmnText.deciding("household.size > " + "(1+".repeat(31) + "1" + ")".repeat(31))))
                .anyMatch(problem -> problem.what().contains("brackets"));
        assertThat(Trial.refused(DmnText.deciding("household.size > " + "- ".repeat(900) + "1")))
                .isNotEmpty();
        assertThat(Trial.refused(DmnText.deciding(" ")))
                .anyMatch(problem -> problem.what().contains("Nothing is written"));
    }

    @Test
    void aChainOfThousandsOfDecisions() {
        StringBuilder file = new StringBuilder();
        for (int number = 0; number < 5000; number++) {
            file.append(
                    "<decision id=\"d%1$d\" name=\"d%1$d\"><informationRequirement><requiredDecision href=\"#d%2$d\"/></informationRequirement><literalExpression><text>d%2$d</text></literalExpression></decision>"
                            .formatted(number, number + 1));
        }
        file.append("<decision id=\"d5000\""
                + " name=\"d5000\"><literalExpression><text>true</text></literalExpression></decision>");
        assertThat(Trial.refused(definitions(file.toString()), ParameterSpace.none()))
                .anyMatch(problem -> problem.what().contains("decisions"));
    }

    @Test
    void modelsThatDoubleEachOther() {
        DmnText dmn = new DmnText().model("f0", "n", DmnText.expression("n + n"));
        for (int number = 1; number < 40; number++) {
            dmn.model("f" + number, "n", DmnText.expression("f%1$d(n) + f%1$d(n)".formatted(number - 1)));
        }
        assertThat(Trial.refused(dmn.decision("eligible", "f39(1) > 1")))
                .anyMatch(problem -> problem.what().contains("too often"));
    }

    @Test
    void aFileThatIsTooLarge() {
        assertThat(Trial.refused(new byte[(1 << 20) + 1], ParameterSpace.none()))
                .anyMatch(problem -> problem.what().contains("larger than a megabyte"));
    }

    @Test
    void whatIsJustNotTooMuch() {
        assertThat(Trial.with("household.size", new BigDecimal(58))
                        .ask(decidingBySize("", rows(59)))
                        .eligible())
                .isEqualTo(Truth.YES);
        String thirty = "household.size > " + "(1+".repeat(30) + "1" + ")".repeat(30);
        assertThat(Trial.with("household.size", new BigDecimal(32)).ask(thirty).eligible())
                .isEqualTo(Truth.YES);
        String sideBySide = "household.size > (1)" + "+(1)".repeat(39);
        assertThat(Trial.with("household.size", new BigDecimal(41))
                        .ask(sideBySide)
                        .eligible())
                .isEqualTo(Truth.YES);
        String spaced = "household.size" + " ".repeat(2000 - 17) + ">40";
        assertThat(Trial.with("household.size", new BigDecimal(41)).ask(spaced).eligible())
                .isEqualTo(Truth.YES);
        byte[] file = DmnText.deciding("true").bytes();
        byte[] megabyte = java.util.Arrays.copyOf(file, 1 << 20);
        java.util.Arrays.fill(megabyte, file.length, megabyte.length, (byte) ' ');
        assertThat(Rule.load("trial", megabyte, Trial.vocabulary(), ParameterSpace.none())
                        .file())
                .isEqualTo("trial");
    }

    /** The numbers from 0 on, and the rest in the last row. */
    private static String[] rows(int count) {
        String[] rows = new String[count];
        java.util.Arrays.setAll(rows, row -> row + " -> true");
        rows[count - 1] = "< 0, > %d -> true".formatted(count - 2);
        return rows;
    }
}
