package gent.rechtstreeks.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer tells besides yes or no, and how it came to that. */
class AnswerTest {

    @Test
    void onlyWhatWasAskedIsTraced() {
        DmnText dmn = new DmnText()
                .decision("long", "household.since + duration(\"P1Y2M\")")
                .decision("short", "household.rent * 2")
                .decision("eligible", "if household.inGhent then long > event.date else short > 5");
        Trial trial = Trial.with("household.since", Trial.day("2023-12-29"))
                .and("household.rent", "2.50")
                .and("event.date", Trial.day("2025-02-28"));
        Answer inGhent = trial.and("household.inGhent", true).ask(dmn);
        assertThat(inGhent.trace())
                .extracting(Answer.Found::decision, Answer.Found::value)
                .containsExactly(
                        tuple("long", "2025-02-28"), tuple("eligible", "false"), tuple("outcome", "false, INFORM, no"));
        assertThat(inGhent.used()).containsExactlyInAnyOrder("household.inGhent", "household.since", "event.date");
        assertThat(trial.and("household.inGhent", false).ask(dmn).trace())
                .extracting(Answer.Found::value)
                .containsExactly("5.00", "false", "false, INFORM, no");
    }

    @Test
    void whatACollectTableFindsIsTracedToo() {
        DmnText dmn = new DmnText()
                .table(
                        "points",
                        "hitPolicy=\"COLLECT\" aggregation=\"COUNT\"",
                        "household.size",
                        "<output/>",
                        "> 1 -> 1",
                        "> 2 -> 1")
                .decision("eligible", "points > 1");
        assertThat(Trial.with("household.size", BigDecimal.TWO).ask(dmn).trace())
                .extracting(Answer.Found::decision, Answer.Found::value)
                .startsWith(tuple("points", "1"));
    }

    @ParameterizedTest
    @CsvSource({"true, , false", "false, 1000, false", ", , true"})
    void aRightMayHaveNoAmount(Boolean owner, Long cents, boolean open) {
        Answer answer = Trial.with("household.owner", owner)
                .ask(DmnText.deciding("true").decision("amount", "if household.owner then null else 10"));
        assertThat(answer.amountCents()).isEqualTo(Optional.ofNullable(cents));
        assertThat(answer.isAmountOpen()).isEqualTo(open);
        assertThat(answer.isComplete()).isNotEqualTo(open);
        assertThat(answer.trace())
                .filteredOn(found -> found.decision().equals("amount"))
                .extracting(Answer.Found::value)
                .containsExactly(open ? "unknown" : cents == null ? "nothing" : "10.00");
    }

    @Test
    void theParametersThatWereReadAndThoseOfTheOutcome() {
        ParameterSpace three = new ParameterSpace(
                Map.of("limit", 2, "other", 0, "fee", 2),
                List.of(Map.of(
                        "limit", new BigDecimal("1000.00"), "other", BigDecimal.TEN, "fee", new BigDecimal("12.50"))));
        DmnText dmn = DmnText.deciding("if household.owner then household.size > parameters.other"
                        + " else household.income <= parameters.limit")
                .decision("amount", "parameters.fee");
        Answer answer = Trial.with("household.owner", false)
                .and("household.income", "1000")
                .ask(dmn, three);
        assertThat(answer.eligible()).isEqualTo(Truth.YES);
        assertThat(answer.amountCents()).contains(1250L);
        assertThat(answer.parameters()).containsExactlyInAnyOrder("limit", "fee");
        assertThat(answer.parametersOfOutcome()).containsExactly("limit");
    }

    @Test
    void aRuleTellsWhatItMayAskAndSay() {
        DmnText dmn = DmnText.deciding("household.owner or (some m in members satisfies m.adult)")
                .table(
                        "outcome",
                        "",
                        "eligible",
                        "eligible|mode|reason",
                        "true -> true | if household.inGhent then \"GRANT\" else \"ASSIST\" | \"yes\"",
                        "false -> false | \"INFORM\" | \"no\"");
        Rule rule = Trial.load(dmn, ParameterSpace.none()).rule();
        assertThat(rule.modes()).containsExactlyInAnyOrder("GRANT", "ASSIST", "INFORM");
        assertThat(rule.asks("household.owner")).isTrue();
        assertThat(rule.asks("members.adult")).isTrue();
        assertThat(rule.asks("household.rooms")).isFalse();
        assertThat(rule.names("adult")).isTrue();
        assertThat(rule.names("born")).isFalse();
        assertThat(rule.parameters()).isEmpty();
        assertThat(Trial.load(DmnText.deciding("household.income > parameters.limit"), Trial.PARAMETERS)
                        .rule()
                        .parameters())
                .containsExactly("limit");
    }

    @Test
    void theSameFactsAsIfSomeWereNotKnown() {
        Trial.Loaded loaded =
                Trial.load(DmnText.deciding("household.owner and sum(members.income) > 5"), ParameterSpace.none());
        Inputs all = new Inputs(loaded.vocabulary(), 2)
                .set("household.owner", true)
                .set(0, "income", "1.00")
                .set(1, "income", "5.00");
        long[] none = loaded.rule().parametersOf(Map.of());
        Answer without = loaded.rule().answer(all.without(List.of("household.owner", "members[1].income")), none);
        assertThat(without.eligible()).isEqualTo(Truth.UNKNOWN);
        assertThat(without.missing()).containsExactlyInAnyOrder("household.owner", "members[1].income");
        assertThat(without.used()).containsExactly("members[0].income");
        assertThat(loaded.rule().answer(all, none).eligible()).isEqualTo(Truth.YES);
    }
}
