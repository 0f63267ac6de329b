package gent.rechtstreeks.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is told beside an answer that misses a fact: nothing that turns with it, and no reason while it is open. */
class ToldBesideTheAnswerTest {

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
}
