package gent.rechtstreeks.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that are strange, and facts that are none. */
class BadInputTest {

    private static final BigDecimal LARGEST = new BigDecimal("90071992547409.92");

    @ParameterizedTest
    @ValueSource(
            strings = {"90071992547409.93", "-90071992547409.93", "-92233720368547758.08", "1e30", "0.001", "much"})
    void amountsThatDoNotFit(String amount) {
        Inputs inputs = new Inputs(Trial.vocabulary(), 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inputs.set("household.income", amount))
                .withMessageContaining("income is a number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"90071992547409.92", "-90071992547409.92"})
    void theLargestAmountsThatFit(BigDecimal amount) {
        Trial trial = Trial.with("household.income", amount).and("household.size", BigDecimal.ONE);
        assertThat(trial.ask("household.income + 0 = household.income * household.size")
                        .eligible())
                .isEqualTo(Truth.YES);
        assertThat(trial.ask("household.size < 9007199254740992").eligible()).isEqualTo(Truth.YES);
    }

    @Test
    void aQuotientByZeroIsNothingAndTakesASumWithIt() {
        Trial trial = Trial.with("household.size", BigDecimal.ZERO)
                .member(Map.of("points", BigDecimal.ZERO))
                .member(Map.of("points", BigDecimal.TWO));
        String each = "for m in members return round half up(1 / m.points, 2)";
        for (String nothing : new String[] {
            "round half up(1 / household.size, 2)", "sum(" + each + ")", "min(" + each + ")", "max(" + each + ")"
        }) {
            assertThat(trial.ask(nothing + " > 0").eligible()).as(nothing).isEqualTo(Truth.UNKNOWN);
            assertThat(trial.ask(nothing + " = 0.5").eligible()).as(nothing).isEqualTo(Truth.NO);
        }
        Answer answer = trial.ask(DmnText.deciding("true")
                .table(
                        "amount",
                        "hitPolicy=\"COLLECT\" aggregation=\"SUM\"",
                        "household.owner",
                        "<output/>",
                        "- -> 5",
                        "- -> round half up(1 / household.size, 2)"));
        assertThat(answer.amountCents()).isEmpty();
        assertThat(answer.isAmountOpen()).isTrue();
        assertThat(answer.isComplete()).isFalse();
    }

    @Test
    void factsOfAnotherTypeOrThatDoNotExist() {
        Inputs inputs = new Inputs(Trial.vocabulary(), 1);
        assertThatIllegalArgumentException().isThrownBy(() -> inputs.set("household.inGhent", "yes"));
        assertThatIllegalArgumentException().isThrownBy(() -> inputs.set("household.since", "2024-01-01"));
        assertThatIllegalArgumentException().isThrownBy(() -> inputs.set("household.zone", "SACKS"));
        assertThatIllegalArgumentException().isThrownBy(() -> inputs.set("household.colour", "red"));
        assertThatIllegalArgumentException().isThrownBy(() -> inputs.set(0, "colour", "red"));
        assertThatIllegalArgumentException().isThrownBy(() -> inputs.set(1, "adult", true));
        assertThatIllegalArgumentException().isThrownBy(() -> inputs.set(-1, "adult", true));
    }

    @Test
    void aNumberThatDoesNotFitNamesItsDecision() {
        Trial trial = Trial.with("household.income", LARGEST).and("household.size", BigDecimal.ONE);
        assertThatThrownBy(() -> trial.ask(DmnText.deciding("true")
                        .decision("yearly", "household.income * 12")
                        .decision("amount", "yearly + 1")))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("trial, decision yearly: a number of more than 9007199254740992 units");
        assertThatThrownBy(() -> trial.ask(DmnText.deciding("true")
                        .table(
                                "amount",
                                "",
                                "household.size",
                                "<output/>",
                                "- -> household.income + household.income")))
                .hasMessageContaining("decision amount");
        Trial huge = Trial.with("household.size", new BigDecimal("9007199254740992"));
        assertThatThrownBy(() -> huge.ask(DmnText.deciding("true").decision("amount", "household.size")))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("trial, decision amount: ");
    }

    @Test
    void aProductThatIsTheLowestLongIsNotUnknown() {
        Trial trial = Trial.with("household.income", LARGEST).and("household.size", new BigDecimal(-1024));
        assertThatThrownBy(() -> trial.ask("household.income * household.size > 0"))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("decision eligible");
    }

    @Test
    void aValueThatIsOnlySupposedMayBeTooLarge() {
        assertThat(Trial.with("household.income", LARGEST)
                        .ask("household.income + household.rent > 0 or household.rent > 90071992547409")
                        .eligible())
                .isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"-5000.00, YES", "0.00, YES", "1000.00, YES", "1000.01, NO"})
    void negativeIncome(BigDecimal income, Truth expected) {
        assertThat(Trial.with("household.income", income)
                        .ask("household.income <= 1000")
                        .eligible())
                .isEqualTo(expected);
    }

    @Test
    void birthInTheFutureAndOnALeapDay() {
        Trial trial = Trial.with("event.date", LocalDate.of(2024, 2, 28))
                .member(Map.of("born", LocalDate.of(2030, 1, 1)))
                .member(Map.of("born", LocalDate.of(2008, 2, 29)));
        assertThat(trial.ask("count(members[item.born > event.date]) = 1").eligible())
                .isEqualTo(Truth.YES);
        assertThat(trial.ask("count(members[item.born + duration(\"P16Y\") <= event.date]) = 0")
                        .eligible())
                .isEqualTo(Truth.YES);
        assertThat(trial.ask("count(members[item.born + duration(\"P15Y\") <= event.date]) = 1")
                        .eligible())
                .isEqualTo(Truth.YES);
    }

    @Test
    void aHouseholdOfSixty() {
        Trial trial = new Trial();
        for (int number = 0; number < 60; number++) {
            Map<String, Object> member = new HashMap<>();
            member.put("income", new BigDecimal("100.00"));
            member.put("adult", number == 59 ? null : Boolean.FALSE);
            trial.member(member);
        }
        assertThat(trial.ask("count(members) = 60 and sum(members.income) = 6000")
                        .eligible())
                .isEqualTo(Truth.YES);
        Answer answer = trial.ask("count(members[item.adult]) = 1");
        assertThat(answer.eligible()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.missing()).containsExactly("members[59].adult");
    }

    @Test
    void decisionsAndModelsThatAskEachOtherTwiceTakeNoTime() {
        DmnText dmn = new DmnText()
                .model("bit", "n", DmnText.expression("if n > 5 then n + 1 else n + 2"))
                .decision("d0", "household.size");
        for (int number = 1; number <= 60; number++) {
            dmn.decision("d" + number, "if bit(bit(d%1$d)) > 5 then d%1$d + 1 else d%1$d + 2".formatted(number - 1));
        }
        dmn.decision("eligible", "d60 > 70 or d60 <= 70");
        assertThat(Trial.with("household.size", BigDecimal.ONE).ask(dmn).eligible())
                .isEqualTo(Truth.YES);
        assertThat(new Trial().ask(dmn).eligible()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void aDayWithoutItsParameterIsUnknownAndNoFactIsMissing() {
        Vocabulary vocabulary = Trial.vocabulary();
        Rule rule = Rule.load(
                "trial",
                DmnText.deciding("household.income <= parameters.limit").bytes(),
                vocabulary,
                Trial.PARAMETERS);
        Inputs inputs = new Inputs(vocabulary, 0).set("household.income", "5.00");
        assertThat(rule.answer(inputs, rule.parametersOf(Map.of())).eligible()).isEqualTo(Truth.UNKNOWN);
        assertThat(rule.answer(inputs, rule.parametersOf(Map.of())).missing()).isEmpty();
        assertThat(rule.answer(inputs, rule.parametersOf(Map.of("limit", BigDecimal.TEN)))
                        .eligible())
                .isEqualTo(Truth.YES);
        assertThatThrownBy(() -> rule.parametersOf(Map.of("limit", new BigDecimal("0.001"))))
                .isInstanceOf(ArithmeticException.class);
    }
}
