package gent.rechtstreeks.rights;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.evaluator.Answer;
import gent.rechtstreeks.evaluator.Truth;
import gent.rechtstreeks.rights.Scenario.Expected;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of every right in our own evaluator, those in which facts are missing too. */
class OwnScenariosTest {

    private final ParameterTable parameters = ParameterTable.read();

    @TestFactory
    Stream<DynamicContainer> eachCaseComesOutAsItSays() {
        return RightFolder.all().stream().map(right -> DynamicContainer.dynamicContainer(right.name(), cases(right)));
    }

    private Stream<DynamicTest> cases(RightFolder right) {
        OwnRules rules = OwnRules.load(right, parameters);
        return right.scenarios().stream()
                .map(scenario ->
                        DynamicTest.dynamicTest(scenario.name(), () -> comesOutAsItSays(right, rules, scenario)));
    }

    /** Nobody knows yet whether, how or why. */
    private static boolean isOpen(Answer answer) {
        return answer.eligible() == Truth.UNKNOWN
                || answer.mode().isEmpty()
                || answer.reason().isEmpty();
    }

    private void comesOutAsItSays(RightFolder right, OwnRules rules, Scenario scenario) {
        Answer answer = rules.answer(OwnRules.inputs(scenario), parameters.on(right.name(), scenario.day()));
        Expected expected = scenario.expect();
        if (expected.factsMissing()) {
            assertThat(answer).matches(OwnScenariosTest::isOpen, "leaves open what the rule says");
            assertThat(answer.missing()).containsAll(expected.missing());
            return;
        }
        assertThat(answer.eligible()).isEqualTo(expected.eligible() ? Truth.YES : Truth.NO);
        assertThat(answer.reason()).contains(expected.reason());
        if (expected.eligible()) {
            assertThat(answer.mode()).contains(expected.mode());
            assertThat(answer.amountCents().map(cents -> java.math.BigDecimal.valueOf(cents, 2)))
                    .isEqualTo(java.util.Optional.ofNullable(expected.amount()).map(amount -> amount.setScale(2)));
            assertThat(answer.deadline()).isEqualTo(java.util.Optional.ofNullable(expected.deadline()));
        }
    }
}
