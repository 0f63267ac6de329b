package gent.rechtstreeks.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How rows become one answer, also while some of them may match. */
class HitPoliciesTest {

    private static final String ONE = "<output/>";

    @ParameterizedTest
    @CsvSource({"1, true, YES, 1", "1, , YES, 1", "5, true, YES, 2", "5, false, NO, 3"})
    void uniqueIgnoresWhatCannotMatch(BigDecimal size, Boolean owner, Truth expected, int row) {
        DmnText dmn = new DmnText()
                .table(
                        "eligible",
                        "hitPolicy=\"UNIQUE\"",
                        "household.size|household.owner",
                        ONE,
                        "<= 2 | - -> true",
                        "> 2 | true -> true",
                        "> 2 | false -> false");
        Answer answer =
                Trial.with("household.size", size).and("household.owner", owner).ask(dmn);
        assertThat(answer.eligible()).isEqualTo(expected);
        assertThat(answer.trace().getFirst().rows()).containsExactly(row);
    }

    @Test
    void theRowsThatMayBeTheOneAreTraced() {
        DmnText dmn = new DmnText()
                .table(
                        "eligible",
                        "",
                        "household.size|household.owner",
                        ONE,
                        "<= 2 | - -> true",
                        "> 2 | true -> true",
                        "> 2 | false -> false");
        Answer answer = Trial.with("household.size", new BigDecimal(3)).ask(dmn);
        assertThat(answer.eligible()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.trace().getFirst())
                .isEqualTo(new Answer.Found(
                        "eligible", List.of(2, 3), "unknown", List.of("household.size", "household.owner")));
        assertThat(answer.missing()).containsExactly("household.owner");
        assertThat(answer.used()).containsExactly("household.size");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, YES",
        "true, , UNKNOWN",
        ", true, UNKNOWN",
        "false, true, NO",
        ", false, YES",
        "false, , UNKNOWN"
    })
    void firstTakesTheFirstThatMatches(Boolean inGhent, Boolean owner, Truth expected) {
        DmnText dmn = new DmnText()
                .table(
                        "eligible",
                        "hitPolicy=\"FIRST\"",
                        "household.inGhent|household.owner",
                        ONE,
                        "false | true -> false",
                        "true | - -> true",
                        "- | - -> true");
        Truth found = Trial.with("household.inGhent", inGhent)
                .and("household.owner", owner)
                .ask(dmn)
                .eligible();
        assertThat(found)
                .isEqualTo(expected.equals(Truth.UNKNOWN) && Boolean.TRUE.equals(inGhent) ? Truth.YES : expected);
    }

    @Test
    void anyTakesAnyOfThoseThatSayTheSame() {
        DmnText dmn = new DmnText()
                .table(
                        "eligible",
                        "hitPolicy=\"ANY\"",
                        "household.size",
                        ONE,
                        "<= 2 -> true",
                        "[2..4] -> true",
                        "> 4 -> false");
        assertThat(Trial.with("household.size", new BigDecimal(2)).ask(dmn).eligible())
                .isEqualTo(Truth.YES);
        assertThat(Trial.with("household.size", new BigDecimal(5)).ask(dmn).eligible())
                .isEqualTo(Truth.NO);
    }

    @Test
    void priorityTakesTheMostImportant() {
        DmnText dmn = new DmnText()
                .table(
                        "level",
                        "hitPolicy=\"PRIORITY\"",
                        "household.size",
                        "<output><outputValues><text>\"high\", \"low\"</text></outputValues></output>",
                        "- -> \"low\"",
                        "> 3 -> \"high\"")
                .decision("eligible", "level = \"high\"");
        Answer answer = Trial.with("household.size", new BigDecimal(4)).ask(dmn);
        assertThat(answer.eligible()).isEqualTo(Truth.YES);
        assertThat(answer.trace().getFirst().rows()).containsExactly(2);
        assertThat(Trial.with("household.size", new BigDecimal(3)).ask(dmn).eligible())
                .isEqualTo(Truth.NO);
        assertThat(new Trial().ask(dmn).eligible()).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "SUM, 5, true, 30",
        "SUM, 5, false, 10",
        "SUM, 5, , ",
        "SUM, 1, true, 20",
        "SUM, 1, false, ",
        "MIN, 5, true, 10",
        "MIN, 5, , 10",
        "MIN, 1, true, 20",
        "MIN, 1, , ",
        "MAX, 5, true, 20",
        "MAX, 5, false, 10",
        "MAX, 5, , ",
        "COUNT, 5, true, 2",
        "COUNT, 1, false, 0",
        "COUNT, 5, , "
    })
    void collectJoinsThem(String aggregation, BigDecimal size, Boolean owner, BigDecimal amount) {
        DmnText dmn = DmnText.deciding("true")
                .table(
                        "amount",
                        "hitPolicy=\"COLLECT\" aggregation=\"%s\"".formatted(aggregation),
                        "household.size|household.owner",
                        ONE,
                        "> 2 | - -> 10",
                        "- | true -> 20");
        Answer answer =
                Trial.with("household.size", size).and("household.owner", owner).ask(dmn);
        assertThat(answer.amountCents().map(cents -> BigDecimal.valueOf(cents, 2)))
                .isEqualTo(java.util.Optional.ofNullable(amount).map(euro -> euro.setScale(2)));
    }

    @ParameterizedTest
    @CsvSource({"5, true, YES, YES", "1, true, YES, NO", "1, , UNKNOWN, NO", "5, , YES, UNKNOWN", "1, false, NO, NO"})
    void collectListsThem(BigDecimal size, Boolean owner, Truth contains, Truth two) {
        DmnText dmn = new DmnText()
                .table(
                        "reasons",
                        "hitPolicy=\"COLLECT\"",
                        "household.size|household.owner",
                        ONE,
                        "> 2 | - -> \"many\"",
                        "- | true -> \"many\"")
                .decision("eligible", "list contains(reasons, \"many\")");
        Trial trial = Trial.with("household.size", size).and("household.owner", owner);
        assertThat(trial.ask(dmn).eligible()).isEqualTo(contains);
        DmnText counted = new DmnText()
                .table(
                        "reasons",
                        "hitPolicy=\"COLLECT\"",
                        "household.size|household.owner",
                        ONE,
                        "> 2 | - -> \"many\"",
                        "- | true -> \"home\"")
                .decision("eligible", "count(reasons) = 2");
        assertThat(trial.ask(counted).eligible()).isEqualTo(two);
    }

    @ParameterizedTest
    @CsvSource({"1, NO", "5, YES", ", UNKNOWN"})
    void aDefaultAnswersWhereNoRowDoes(BigDecimal size, Truth expected) {
        DmnText dmn = new DmnText()
                .table(
                        "eligible",
                        "",
                        "household.size",
                        "<output><defaultOutputEntry><text>false</text></defaultOutputEntry></output>",
                        "> 2 -> true");
        assertThat(Trial.with("household.size", size).ask(dmn).eligible()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, YES", "2, 2, NO", "1, , UNKNOWN", ", 1, UNKNOWN"})
    void aFirstRowMayCompareWithAnotherFact(BigDecimal size, BigDecimal rooms, Truth expected) {
        DmnText dmn = new DmnText()
                .table(
                        "eligible",
                        "hitPolicy=\"FIRST\"",
                        "household.size",
                        "<output><defaultOutputEntry><text>false</text></defaultOutputEntry></output>",
                        "< household.rooms -> true");
        assertThat(Trial.with("household.size", size)
                        .and("household.rooms", rooms)
                        .ask(dmn)
                        .eligible())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2, NO", "3, YES", ", UNKNOWN"})
    void aCellMayAskForItsColumnByItsSign(BigDecimal size, Truth expected) {
        DmnText dmn =
                new DmnText().table("eligible", "", "household.size", ONE, "? * 2 > 5 -> true", "? * 2 <= 5 -> false");
        assertThat(Trial.with("household.size", size).ask(dmn).eligible()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1000.00, YES", "1000.01, NO"})
    void cellsAndColumnsMayAskForParameters(BigDecimal income, Truth expected) {
        DmnText dmn = new DmnText()
                .table(
                        "eligible",
                        "",
                        "household.income|parameters.limit",
                        ONE,
                        "<= parameters.limit | > 500 -> true",
                        "> parameters.limit | > 500 -> false",
                        "- | <= 500 -> false");
        assertThat(Trial.with("household.income", income)
                        .ask(dmn, Trial.PARAMETERS)
                        .eligible())
                .isEqualTo(expected);
    }

    @Test
    void severalResultsAreNamedOneByOne() {
        DmnText dmn = new DmnText()
                .table("both", "", "household.size", "many|fee", "<= 2 -> false | 10", "> 2 -> true | 20")
                .decision("eligible", "both.many and both.fee = 20");
        assertThat(Trial.with("household.size", new BigDecimal(3)).ask(dmn).eligible())
                .isEqualTo(Truth.YES);
        assertThat(Trial.refused(DmnText.deciding("true")
                        .table("both", "", "household.size", "many|fee", "- -> false | 10")
                        .decision("other", "both.none")))
                .anyMatch(problem -> problem.what().contains("There is no none"));
    }

    @Test
    void aModelIsWorkedOutForEachRow() {
        DmnText dmn = new DmnText()
                .model("more", "n", DmnText.expression("n + 1"))
                .model("most", "n", DmnText.expression("more(n) * 2"))
                .decision("highest", "most(household.size)")
                .decision("eligible", "some m in members satisfies more(m.points) > highest");
        Trial trial = Trial.with("household.size", BigDecimal.ONE)
                .member(java.util.Map.of("points", BigDecimal.TWO))
                .member(java.util.Map.of("points", new BigDecimal(4)));
        assertThat(trial.ask(dmn).eligible()).isEqualTo(Truth.YES);
        assertThat(trial.and("household.size", BigDecimal.TWO).ask(dmn).eligible())
                .isEqualTo(Truth.NO);
    }

    @Test
    void aModelIsWorkedOutWhereItIsCalled() {
        DmnText dmn = new DmnText()
                .model("twice", "n", DmnText.expression("n + n"))
                .model("high", "n", DmnText.tableXml("", "n", ONE, "<= 6 -> false", "> 6 -> true"))
                .decision("eligible", "high(twice(household.size))");
        assertThat(Trial.with("household.size", new BigDecimal(4)).ask(dmn).eligible())
                .isEqualTo(Truth.YES);
        assertThat(Trial.with("household.size", new BigDecimal(3)).ask(dmn).eligible())
                .isEqualTo(Truth.NO);
    }
}
