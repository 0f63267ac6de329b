package gent.rechtstreeks.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One or two missing facts that cannot turn the answer are not needed; those that can are never guessed. */
class SettlingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "household.inGhent or not(household.inGhent); YES",
                "household.inGhent and not(household.inGhent); NO",
                "household.zone = \"BAGS\" or household.zone = \"CONTAINER\"; YES",
                "household.zone = \"BAGS\" or household.zone != \"CONTAINER\"; UNKNOWN",
                "household.income <= 1000 or household.income > 1000; YES",
                "household.income <= 1000 or household.income > 1000.01; UNKNOWN",
                "household.income < 1000 or household.income >= 999.99; YES",
                "household.income < 1000 or household.income > 999.99; YES",
                "household.income < 1000 or household.income > 1000; UNKNOWN",
                "household.size + 1 > 3 or household.size < 3; YES",
                "3 - household.size > 0 or household.size >= 3; YES",
                "household.size * 3 > 7 or household.size <= 2; YES",
                "household.size * 3 > 9 or household.size <= 2; UNKNOWN",
                "household.size * -2 < -5 or household.size < 3; YES",
                "household.size * 0 = 0; YES",
                "1000 >= household.income or household.income > 1000; YES",
                "household.size >= 2.5 or household.size <= 2; YES",
                "abs(household.income) >= 5 or household.income > -5 and household.income < 5; YES",
                "abs(household.income) > 5 or household.income > -5 and household.income < 5; UNKNOWN",
                "max(household.size, 3) > 3 or household.size <= 3; YES",
                "min(household.size, 3) < 3 or household.size > 3; UNKNOWN",
                "round half up(household.income / 3, 0) > 333 or household.income < 1000.5; YES",
                "round half up(household.income / 3, 0) > 333 or household.income < 1000.49; UNKNOWN",
                "floor(household.income) > 5 or household.income < 6; YES",
                "ceiling(household.income) > 5 or household.income < 5; UNKNOWN",
                "(if household.income > 10 then 1 else 2) > 0; YES",
                "(if household.income > 10 then 1 else 2) > 1; UNKNOWN",
                "(if household.inGhent then household.size else 5) < 9 or household.size >= 9; YES",
                "household.since.year >= 2024 or household.since < @\"2024-01-01\"; YES",
                "household.since.year > 2024 or household.since < @\"2024-12-31\"; UNKNOWN",
                "household.since.month < 13; UNKNOWN",
                "household.since + duration(\"P1M\") > @\"2024-02-28\" or household.since <= @\"2024-01-28\"; YES",
                "household.since + duration(\"P1M\") > @\"2024-02-29\" or household.since <= @\"2024-01-31\"; YES",
                "household.since + duration(\"P1M\") > @\"2024-02-29\" or household.since <= @\"2024-01-30\"; UNKNOWN",
                "household.since - duration(\"P1M\") >= @\"2024-02-29\" or household.since < @\"2024-03-29\"; YES",
                "household.since - duration(\"P1M\") > @\"2024-02-29\" or household.since <= @\"2024-03-31\"; YES",
                "household.since - duration(\"P1M\") > @\"2024-02-29\" or household.since <= @\"2024-03-30\"; UNKNOWN",
                "household.since + @\"P15D\" > @\"2024-02-29\" or household.since <= @\"2024-02-14\"; YES",
                "years and months duration(household.since, @\"2024-02-29\") >= @\"P1Y\" or household.since >"
                        + " @\"2023-02-28\"; YES",
                "years and months duration(household.since, @\"2024-02-29\") >= @\"P1Y\" or household.since >"
                        + " @\"2023-03-01\"; UNKNOWN",
                "years and months duration(@\"2024-01-31\", household.since) >= @\"P1M\" or household.since <"
                        + " @\"2024-03-01\"; YES",
                "household.income < household.income + 1; UNKNOWN"
            })
    void oneFactIsMissing(String expression, Truth expected) {
        assertThat(new Trial().ask(expression).eligible()).isEqualTo(expected);
    }

    /** Each turns at one place, which is found only by going back through what is worked out: it is never missed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "household.income = 1000",
                "1000 >= household.income",
                "household.size > 2.5",
                "household.size + 3 > 9",
                "3 + household.size > 9",
                "household.size - 3 > 9",
                "10 - household.size > 2",
                "household.size * 3 > 12",
                "3 * household.size > 12",
                "abs(household.income) <= 5 or household.income > 0",
                "abs(household.income) <= 5 or household.income < 0",
                "max(household.size, 3) > 5",
                "max(3, household.size) > 5",
                "round half up(household.income / 3, 0) > 333",
                "floor(household.income) > 5",
                "ceiling(household.income) < 5",
                "round half up(100 / (household.size + 1), 0) > 20",
                "household.since.year > 2024",
                "household.since.year >= 2024",
                "household.since + duration(\"P2M\") > @\"2024-02-28\"",
                "household.since + duration(\"P1M\") > @\"2023-02-28\"",
                "household.since - duration(\"P1M\") > @\"2023-02-28\"",
                "@\"2024-01-01\" + years and months duration(@\"2023-01-01\", household.since) > @\"2025-01-01\"",
                "years and months duration(household.since, @\"2024-02-29\") >= @\"P1Y\"",
                "years and months duration(household.since, @\"2024-03-31\") > @\"P1M\"",
                "years and months duration(@\"2024-01-31\", household.since) >= @\"P1M\"",
                "years and months duration(@\"2024-01-31\", household.since) > @\"P1M\"",
                "years and months duration(@\"2024-03-31\", household.since) < @\"-P1M\"",
                "years and months duration(household.since, household.since + @\"P30D\") >= @\"P1M\""
            })
    void theOneValueAtWhichItTurnsIsFound(String expression) {
        assertThat(new Trial().ask(expression).eligible()).isEqualTo(Truth.UNKNOWN);
    }

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

    @ParameterizedTest
    @CsvSource({"<=, YES", "<, UNKNOWN"})
    void whatADecisionFindsIsFollowedToItsFact(String relation, Truth expected) {
        DmnText dmn = new DmnText()
                .decision("yearly", "household.income * 12")
                .decision("eligible", "yearly %s 12000 or yearly > 12000".formatted(relation));
        assertThat(new Trial().ask(dmn).eligible()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, 1, UNKNOWN", "false, 1, YES", "true, 5, YES"})
    void theResultOfATableIsFollowedToItsFact(boolean owner, BigDecimal size, Truth expected) {
        DmnText dmn = new DmnText()
                .table(
                        "fee",
                        "",
                        "household.owner|household.size",
                        "<output><defaultOutputEntry><text>household.rent</text></defaultOutputEntry></output>",
                        "false | - -> 100",
                        "true | > 4 -> 60")
                .decision("eligible", "fee > 50");
        assertThat(Trial.with("household.owner", owner)
                        .and("household.size", size)
                        .ask(dmn)
                        .eligible())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, , UNKNOWN", "true, 60, YES", "true, 40, NO", "false, , YES"})
    void theResultOfARowMayBeAFact(boolean owner, BigDecimal rent, Truth expected) {
        DmnText dmn = new DmnText()
                .table("fee", "", "household.owner", "<output/>", "false -> 100", "true -> household.rent")
                .decision("eligible", "fee > 50");
        assertThat(Trial.with("household.owner", owner)
                        .and("household.rent", rent)
                        .ask(dmn)
                        .eligible())
                .isEqualTo(expected);
        assertThat(Trial.with("household.owner", owner)
                        .ask(new DmnText()
                                .table(
                                        "fee",
                                        "",
                                        "household.owner",
                                        "<output/>",
                                        "false -> 100",
                                        "true -> household.rent")
                                .decision("eligible", "fee > 50 or fee <= 50"))
                        .eligible())
                .isEqualTo(Truth.YES);
    }

    @Test
    void threeFactsAreNotTried() {
        Answer answer = new Trial()
                .ask("(household.inGhent or not(household.inGhent)) and (household.owner or not(household.owner))"
                        + " and (event.abroad or not(event.abroad))");
        assertThat(answer.eligible()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.missing()).containsExactlyInAnyOrder("household.inGhent", "household.owner", "event.abroad");
    }

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

    @Test
    void nobodyIsAListThatIsKnown() {
        Answer answer = new Trial().ask("count(members) = 0 and household.owner");
        assertThat(answer.eligible()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.missing()).containsExactly("household.owner");
    }

    @Test
    void aListThatIsNotKnownIsMissing() {
        Answer answer = new Trial().withoutList().ask("count(members) >= 0");
        assertThat(answer.eligible()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.missing()).containsExactly("members");
    }

    @Test
    void anAmountIsNeverTakenFromValuesThatWereOnlySupposed() {
        Answer answer = new Trial()
                .ask(DmnText.deciding("household.income <= 5 or household.income > 5")
                        .decision("amount", "if household.income > 1000 then 10 else 20"));
        assertThat(answer.eligible()).isEqualTo(Truth.YES);
        assertThat(answer.amountCents()).isEmpty();
        assertThat(answer.isComplete()).isFalse();
    }

    @Test
    void anAmountIsKnownWhenEveryValueWasTried() {
        Answer answer = new Trial()
                .ask(DmnText.deciding("household.inGhent or not(household.inGhent)")
                        .decision("amount", "if household.inGhent then 10 else 10.00"));
        assertThat(answer.amountCents()).contains(1000L);
    }

    @Test
    void aReasonThatTurnsElsewhereThanTheAnswerIsNotTold() {
        DmnText dmn = new DmnText()
                .table(
                        "outcome",
                        "",
                        "household.income",
                        "eligible|mode|reason",
                        "<= 5 -> true | \"INFORM\" | \"low\"",
                        "(5..1000] -> true | \"INFORM\" | \"middle\"",
                        "> 1000 -> true | \"INFORM\" | \"high\"");
        Answer answer = new Trial().ask(dmn);
        assertThat(answer.eligible()).isEqualTo(Truth.YES);
        assertThat(answer.mode()).contains("INFORM");
        assertThat(answer.reason()).isEmpty();
    }

    @Test
    void modeReasonAndDeadlineAreKnownWhenEveryValueWasTried() {
        DmnText dmn = DmnText.deciding("household.inGhent or not(household.inGhent)")
                .table(
                        "outcome",
                        "",
                        "eligible",
                        "eligible|mode|reason",
                        "true -> true | \"INFORM\" | \"yes\"",
                        "false -> false | \"ASSIST\" | \"no\"")
                .decision("deadline", "if eligible then @\"2024-02-29\" else @\"2024-03-31\"");
        Answer answer = new Trial().ask(dmn);
        assertThat(answer.mode()).contains("INFORM");
        assertThat(answer.reason()).contains("yes");
        assertThat(answer.deadline()).contains(Trial.day("2024-02-29"));
        assertThat(answer.amountCents()).isEmpty();
        assertThat(answer.isAmountOpen()).isFalse();
        assertThat(answer.isComplete()).isTrue();
    }

    @Test
    void aReasonThatTurnsWhereNobodyCanListItIsNotTold() {
        DmnText dmn = DmnText.deciding("household.since <= @\"2024-03-15\" or household.since > @\"2024-03-15\"")
                .table(
                        "outcome",
                        "",
                        "eligible",
                        "eligible|mode|reason",
                        "true -> true | \"INFORM\" | if household.since.month <= 6 then \"early\" else \"late\"",
                        "false -> false | \"INFORM\" | \"no\"");
        Answer answer = new Trial().ask(dmn);
        assertThat(answer.eligible()).isEqualTo(Truth.YES);
        assertThat(answer.reason()).isEmpty();
    }

    @Test
    void noReasonIsToldWhileTheAnswerIsOpen() {
        DmnText dmn = new DmnText()
                .table(
                        "outcome",
                        "",
                        "event.kind",
                        "eligible|mode|reason",
                        "\"BIRTH\" -> true | \"INFORM\" | \"same\"",
                        "\"MOVE\" -> false | \"INFORM\" | \"same\"",
                        "\"DAY\" -> false | \"ASSIST\" | \"other\"");
        Answer answer = new Trial().ask(dmn);
        assertThat(answer.eligible()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.mode()).isEmpty();
        assertThat(answer.reason()).isEmpty();
    }

    @Test
    void whatADecisionMissesIsNotForgottenBecauseARowSettlesAList() {
        DmnText dmn = new DmnText()
                .decision("here", "household.inGhent")
                .decision("eligible", "(some m in members satisfies m.adult and here or m.points > 1) and here");
        Answer answer = new Trial()
                .member(Map.of("adult", true, "points", BigDecimal.ZERO))
                .member(Map.of("adult", false, "points", BigDecimal.TEN))
                .ask(dmn);
        assertThat(answer.eligible()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.missing()).containsExactly("household.inGhent");
    }

    @Test
    void whatWasMissedBeforeAListIsStillMissed() {
        Map<String, Object> unknown = new HashMap<>();
        unknown.put("adult", null);
        Answer answer = new Trial()
                .member(unknown)
                .member(Map.of("adult", true))
                .ask("household.inGhent and (some m in members satisfies m.adult)");
        assertThat(answer.eligible()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.missing()).containsExactly("household.inGhent");
        assertThat(new Trial()
                        .member(unknown)
                        .ask("some m in members satisfies m.adult")
                        .missing())
                .containsExactly("members[0].adult");
    }

    private static Map<String, Object> income(String amount) {
        Map<String, Object> member = new HashMap<>();
        member.put("income", amount == null ? null : new BigDecimal(amount));
        return member;
    }
}
