package gent.rechtstreeks.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused when a rule is loaded, with where it stands and what to write instead. */
class RefusedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "household.size / 2 > 1; round half up",
                "household.size ** 2 > 1; Powers",
                "household.rooms2 > 1; called rooms2",
                "house.size > 1; Unknown variable",
                "parameters.amount > 1; no parameter amount",
                "members > 1; is a list",
                "some m in members satisfies m; is a whole row",
                "some m in household satisfies true; Nothing is called household",
                "household.size; not alike",
                "household.size = \"BAGS\"; not alike",
                "household.zone = \"SACKS\"; never is SACKS",
                "household.zone < \"BAGS\"; has no order",
                "household.inGhent > true; has no order",
                "household.size = null; null",
                "household.since + 1 > event.date; cannot be added",
                "household.since - household.size > event.date; cannot be taken",
                "household.inGhent * 2 > 1; Only numbers",
                "household.since = date(\"2023-02-29\"); no day",
                "household.since = date(household.zone); not written out",
                "household.since + duration(\"P1M2D\") > event.date; mixes",
                "household.since + duration(\"later\") > event.date; no duration",
                "household.since.week = 1; no week",
                "household.size > 1.1234567; decimals",
                "household.rent * 1.234 * 1.234 > 1; decimals",
                "decimal(household.rent, 7) > 1; decimals",
                "decimal(household.rent, 1.5) > 1; decimals",
                "decimal(household.rent, 99999999999) > 1; decimals",
                "decimal(household.rent) > 1; decimals",
                "decimal(household.inGhent, 2) > 1; Only numbers",
                "round half up(1 / household.size < 1, 2) > 1; Only",
                "household.size > 99999999999999999999; does not fit",
                "household.size > 9999999999999999; too large",
                "string length(household.zone) > 1; not supported",
                "substring(household.zone, 1) = \"B\"; not supported",
                "today() > event.date; not supported",
                "count(household.size) = 1; takes a list",
                "sum() = 1; empty",
                "sum([]) = 1; empty",
                "sum(household.size) = 1; no list",
                "min(household.inGhent, true); no order",
                "max(members.work) = \"NONE\"; order",
                "sum(members.born) > 1; number",
                "sum(for m in members return null) = 1; null",
                "sum(for m in members return if m.adult then 1 else null) = 1; null",
                "(if household.inGhent then true else null) and household.owner; null",
                "not(if household.inGhent then true else null); null",
                "if (if household.inGhent then true else null) then true else false; null",
                "abs(household.since) = household.since; number",
                "abs(household.inGhent); number",
                "list contains(members, 1); list of values",
                "list contains(members.points); takes a list",
                "years and months duration(household.since) > duration(\"P1Y\"); two dates",
                "years and months duration(household.since, if household.owner then event.date else null) >"
                        + " duration(\"P1Y\"); null",
                "not(household.owner, household.inGhent); one value",
                "some m in members, n in members satisfies m.adult; at once",
                "for m in members return m.points; is a list",
                "{a: 1}.a = 1; not supported",
                "function(x) x; not supported",
                "household.size in \"BAGS\"; not alike",
                "if household.inGhent then 1 else \"BAGS\"; not alike",
                "household.size >; no FEEL",
                "household.size > 1 household.size; no FEEL",
                "members[1].adult; not true or false",
                "members[item.points]; not true or false",
                "\"SACKS\" = household.zone; never is SACKS",
                "list contains(members.work, \"STUDENT\"); never is STUDENT",
                "(if household.inGhent then household.zone else \"NONE\") = \"SACKS\"; BAGS or CONTAINER or NONE",
                "(if household.inGhent then 1 else null) + 1 > 2; null",
                "1 + (if household.inGhent then 1 else null) > 2; null",
                "(if household.inGhent then 1 else null) - 1 > 2; null",
                "1 - (if household.inGhent then 1 else null) > 2; null",
                "(if household.inGhent then 1 else null) * 2 > 2; null",
                "abs(if household.inGhent then 1 else null) > 1; null",
                "max(if household.inGhent then 1 else null, 1) > 0; null",
                "max(1, if household.inGhent then 1 else null) > 0; null",
                "round half up(if household.inGhent then 1 else null, 2) > 1; null",
                "household.since + event.date > event.date; cannot be added",
                "household.since + (duration(\"P1M\") + @\"P1D\") > event.date; cannot be added",
                "household.zone + household.zone = household.zone; cannot be added",
                "household.owner - household.owner = household.owner; cannot be taken",
                "years and months duration(household.size, event.date) > duration(\"P1Y\"); two dates",
                "household.inGhent.colour; no colour",
                "household.size > 1e999999999; fit",
                "(1 + ; no FEEL"
            })
    void expressionsThatAreNotSupported(String expression, String says) {
        List<Problem> problems = Trial.refused(DmnText.deciding(expression));
        assertThat(problems).isNotEmpty().first().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("trial");
            assertThat(problem.decision()).isIn("eligible", "outcome");
            assertThat(problem.what() + " " + problem.instead()).contains(says);
        });
    }

    @Test
    void theRowAndTheExpressionAreNamed() {
        DmnText dmn =
                new DmnText().table("eligible", "", "household.size", "<output/>", "<= 1 -> true", "> \"x\" -> false");
        assertThat(Trial.refused(dmn).getFirst())
                .hasToString("trial, decision eligible, row 2, > \"x\": A number and a code are not alike.");
        assertThat(Trial.refused(table("", "<= 1 -> true", "> 1 -> household.colour")))
                .anyMatch(problem -> problem.row() == 2 && "household.colour".equals(problem.expression()));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        DmnText dmn = DmnText.deciding("household.nothing = 1").decision("other", "household.none = 2");
        assertThat(Trial.refused(dmn)).extracting(Problem::decision).contains("eligible", "other");
    }

    @Test
    void decisionsInACircle() {
        DmnText dmn = new DmnText().decision("first", "true").decision("eligible", "first");
        String circle = new String(dmn.bytes(), StandardCharsets.UTF_8)
                .replace("<literalExpression><text>true<", "<literalExpression><text>eligible<")
                .replaceFirst(
                        "(id=\"first\" name=\"first\"><variable name=\"first\"/>)",
                        "$1<informationRequirement><requiredDecision href=\"#eligible\"/></informationRequirement>");
        assertThat(Trial.refused(circle.getBytes(StandardCharsets.UTF_8), ParameterSpace.none()))
                .anyMatch(problem -> problem.what().contains("needs itself"));
    }

    @Test
    void modelsInACircle() {
        DmnText dmn = new DmnText()
                .model("twice", "n", DmnText.expression("twice(n) + 1"))
                .decision("eligible", "twice(household.size) > 1");
        assertThat(Trial.refused(dmn)).anyMatch(problem -> problem.what().contains("calls itself"));
    }

    @Test
    void namesThatStandTwice() {
        assertThat(Trial.refused(DmnText.deciding("true").decision("eligible", "false")))
                .anyMatch(problem -> problem.what().contains("stands twice"));
        assertThat(Trial.refused(new DmnText()
                        .model("more", "n", DmnText.expression("n + 1"))
                        .model("more", "n", DmnText.expression("n + 2"))
                        .decision("eligible", "more(household.size) > 1")))
                .anyMatch(problem ->
                        "more".equals(problem.decision()) && problem.what().contains("stands twice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "members"})
    void whatADecisionUsesWithoutSayingThatItNeedsIt(String name) {
        String file =
                "<decision id='first' name='first'><literalExpression><text>1</text></literalExpression></decision>"
                        + "<decision id='second' name='second'><literalExpression><text>count(%s) > 1</text>"
                                .formatted(name)
                        + "</literalExpression></decision>";
        assertThat(Trial.refused(definitions(file), ParameterSpace.none()))
                .anyMatch(problem -> problem.what().contains("does not say that it needs " + name));
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
    void aModelWithATableForEachRow() {
        DmnText dmn = new DmnText()
                .model("high", "n", DmnText.tableXml("", "n", "<output/>", "<= 2 -> false", "> 2 -> true"))
                .decision("eligible", "some m in members satisfies high(m.points)");
        assertThat(Trial.refused(dmn)).anyMatch(problem -> problem.what().contains("for each row"));
    }

    @Test
    void modelsInsideEachOtherForEachRow() {
        DmnText inside = new DmnText()
                .model("more", "n", DmnText.expression("n + n"))
                .decision("eligible", "some m in members satisfies more(more(m.points)) > 1");
        assertThat(Trial.refused(inside)).anyMatch(problem -> problem.what().contains("inside a model"));
        DmnText deeper = new DmnText()
                .model("more", "n", DmnText.expression("n + n"))
                .decision("eligible", "some m in members satisfies more(1 + more(m.points)) > 1");
        assertThat(Trial.refused(deeper)).anyMatch(problem -> problem.what().contains("inside a model"));
        DmnText asked = new DmnText()
                .model("more", "n", DmnText.expression("n + n"))
                .model("most", "n", DmnText.expression("more(n + n)"))
                .decision("eligible", "some m in members satisfies most(m.points) > 1");
        assertThat(Trial.refused(asked)).anyMatch(problem -> problem.what().contains("asks another"));
    }

    @Test
    void aListInsideItself() {
        DmnText dmn = new DmnText()
                .decision("adults", "members[item.adult]")
                .decision("eligible", "some m in adults satisfies count(adults) > 1 and m.points > 1");
        assertThat(Trial.refused(dmn)).anyMatch(problem -> problem.what().contains("while it goes through it"));
    }

    @Test
    void aTableWithAGap() {
        assertThat(Trial.refused(table("", "<= 1 -> true", "> 2 -> false")))
                .anyMatch(problem -> problem.what().contains("No row matches household.size = 2"));
        assertThat(Trial.refused(table("", "[2..5] -> true", "> 5 -> false")))
                .anyMatch(problem -> problem.what().contains("No row matches household.size = 1"));
        assertThat(Trial.refused(table("", "< 2 -> true", "[2..5] -> false")))
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "? + 9007199254740992 > 9007199254740992 -> true",
                "? * 9007199254740992 > 9007199254740992 -> true"
            })
    void aTestThatWorksOutANumberThatDoesNotFit(String row) {
        assertThat(Trial.refused(table("hitPolicy=\"FIRST\"", row, "- -> false")))
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
        assertThat(Trial.refused(table(
                        "hitPolicy=\"COLLECT\" aggregation=\"%s\"".formatted(aggregation),
                        "<= 2 -> " + result,
                        "> 1 -> " + result)))
                .anyMatch(problem -> problem.what().contains(says));
    }

    @Test
    void aTableWhoseRowsOverlap() {
        assertThat(Trial.refused(table("", "<= 2 -> true", ">= 2 -> false")))
                .anyMatch(problem ->
                        problem.row() == 2 && problem.what().contains("Rows 1 and 2 both match household.size = 2"));
    }

    @Test
    void aTableThatSaysTwoThingsUnderAny() {
        assertThat(Trial.refused(table("hitPolicy=\"ANY\"", "<= 2 -> true", ">= 2 -> false")))
                .anyMatch(problem -> problem.what().contains("both match"));
    }

    @Test
    void aRowThatNeverAnswers() {
        assertThat(Trial.refused(table("hitPolicy=\"FIRST\"", "<= 2 -> true", "- -> false", "5 -> true")))
                .anyMatch(problem -> problem.row() == 3 && problem.what().contains("never answers"));
    }

    @Test
    void aTableOfWhichNobodyCanSeeThatItIsComplete() {
        assertThat(Trial.refused(table("", "< household.rooms -> true", ">= household.rooms -> false")))
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

    @Test
    void hitPoliciesThatAreNotSupported() {
        assertThat(Trial.refused(table("hitPolicy=\"RULE ORDER\"", "- -> true")))
                .anyMatch(problem -> problem.what().contains("RULE ORDER"));
        assertThat(Trial.refused(table("hitPolicy=\"PRIORITY\"", "- -> true")))
                .anyMatch(problem -> problem.what().contains("PRIORITY takes one output"));
        assertThat(Trial.refused(table("hitPolicy=\"COLLECT\" aggregation=\"MEAN\"", "- -> 1")))
                .anyMatch(problem -> problem.what().contains("MEAN"));
    }

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
        assertThat(Trial.refused(table("", rows(count))))
                .anyMatch(problem -> problem.what().contains("1 to 59 rows"));
    }

    @Test
    void whatIsJustNotTooMuch() {
        assertThat(Trial.with("household.size", new BigDecimal(58))
                        .ask(table("", rows(59)))
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

    @Test
    void parametersThatNobodyUsesOrThatAreTooFine() {
        assertThat(Trial.refused(DmnText.deciding("household.owner").bytes(), Trial.PARAMETERS))
                .anyMatch(problem -> problem.what().contains("No decision uses this parameter"));
        assertThat(Trial.refused(DmnText.deciding("parameters.roof > 1").bytes(), Trial.PARAMETERS))
                .anyMatch(problem -> "limit".equals(problem.instead()));
        String declared = "<itemDefinition name='Parameters'><itemComponent name='limit'><typeRef>string</typeRef>"
                + "</itemComponent></itemDefinition>";
        assertThat(Trial.refused(definitions(declared), Trial.PARAMETERS))
                .anyMatch(problem -> problem.what().contains("This is a number"));
        assertThat(Trial.refused(definitions(declared), ParameterSpace.none()))
                .anyMatch(problem -> problem.what().contains("no such fact"));
        ParameterSpace huge = new ParameterSpace(
                Map.of("limit", 2), List.of(Map.of("limit", new BigDecimal("99999999999999999999.00"))));
        DmnText dmn = new DmnText()
                .table(
                        "eligible",
                        "",
                        "household.income",
                        "<output/>",
                        "<= parameters.limit -> true",
                        "> parameters.limit -> false");
        assertThat(Trial.refused(dmn.bytes(), huge))
                .anyMatch(problem -> problem.what().contains("does not fit"));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "not xml at all; no XML",
                "<a/>; no DMN 1.5 file",
                "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>; DOCTYPE"
            })
    void filesThatAreNoRules(String file, String says) {
        assertThat(Trial.refused(file.getBytes(StandardCharsets.UTF_8), ParameterSpace.none()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains(says));
    }

    @Test
    void entitiesThatGrow() {
        String file = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><x>&b;</x>";
        assertThat(Trial.refused(file.getBytes(StandardCharsets.UTF_8), ParameterSpace.none()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("DOCTYPE"));
    }

    @Test
    void aFileThatIsTooLarge() {
        assertThat(Trial.refused(new byte[(1 << 20) + 1], ParameterSpace.none()))
                .anyMatch(problem -> problem.what().contains("larger than a megabyte"));
    }

    @Test
    void elementsInsideEachOtherWithoutEnd() {
        String deep = "<decision id=\"d\" name=\"d\"><literalExpression><text>" + "<a>".repeat(20_000)
                + "</a>".repeat(20_000) + "</text></literalExpression></decision>";
        assertThat(Trial.refused(definitions(deep), ParameterSpace.none())).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<decision id='d' name='d'/>; one literal expression",
                "<decision id='d' name='d'><context/></decision>; one literal expression",
                "<decision id='d' name='d'><informationRequirement><requiredDecision"
                        + " href='#x'/></informationRequirement></decision>; not in the file",
                "<decision id='d' name='d'><decisionTable><input/></decisionTable></decision>; has no expression",
                "<businessKnowledgeModel id='m' name='m'/>; has no logic",
                "<inputData id='i' name='weather'/>; No input is called so",
                "<itemDefinition name=''><itemComponent name='x'/></itemDefinition>; no name",
                "<itemDefinition name='Household'><itemComponent"
                        + " name='x'><typeRef>string</typeRef></itemComponent></itemDefinition>; no such fact",
                "<itemDefinition name='Household'><itemComponent"
                        + " name='size'><typeRef>string</typeRef></itemComponent></itemDefinition>; This is a number",
                "<itemDefinition name='Members'><itemComponent"
                        + " name='born'><typeRef>string</typeRef></itemComponent></itemDefinition>; This is a date"
            })
    void filesThatDeclareWhatIsNot(String content, String says) {
        assertThat(Trial.refused(definitions(content), ParameterSpace.none()))
                .anyMatch(problem -> problem.what().contains(says));
    }

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

    @Test
    void theMessageOfARefusalNamesThePlace() {
        byte[] dmn = DmnText.deciding("household.size / 2 > 1").bytes();
        assertThatThrownBy(() -> Rule.load("trial", dmn, Trial.vocabulary(), ParameterSpace.none()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(
                        "trial, decision eligible, household.size / 2 > 1: A quotient has no end of decimals."
                                + " Write instead: round half up(");
    }

    private static DmnText table(String policy, String... rows) {
        return new DmnText().table("eligible", policy, "household.size", "<output/>", rows);
    }

    private static byte[] definitions(String content) {
        return ("<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" id=\"t\" name=\"t\">" + content
                        + "</definitions>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
