package gent.rechtstreeks.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of every right, with KIE's engine as the judge. What a case does not know is filled in: what comes out must be
 * the same for each filling, and facts are missing only where it is not.
 */
class ScenariosTest {

    private final FactTable facts = FactTable.read();
    private final ParameterTable parameters = ParameterTable.read();

    @TestFactory
    Stream<DynamicContainer> eachCaseComesOutAsItSays() {
        return RightFolder.all().stream().map(right -> {
            RuleFile rules = RuleFile.load(right);
            return DynamicContainer.dynamicContainer(
                    right.name(),
                    right.scenarios().stream()
                            .map(scenario -> DynamicTest.dynamicTest(
                                    scenario.name(), () -> comesOutAsItSays(right, rules, scenario))));
        });
    }

    private void comesOutAsItSays(RightFolder right, RuleFile rules, Scenario scenario) {
        Fillings fillings = new Fillings(scenario, parameters.on(right.name(), scenario.day()), rules, facts);
        if (scenario.expect().factsMissing()) {
            assertThat(scenario.expect().missing())
                    .as("the missing facts that change what comes out")
                    .hasSameElementsAs(whatMatters(rules, fillings));
            return;
        }
        for (Map<String, Object> filling : fillings.some()) {
            Answer answer = rules.answer(fillings.inputs(filling));
            assertThat(answer)
                    .as("expected %s; what was not known was taken as %s", scenario.expect(), filling)
                    .matches(one -> one.isAsExpected(scenario.expect()));
        }
    }

    private static Set<String> whatMatters(RuleFile rules, Fillings fillings) {
        Set<String> matters = new TreeSet<>();
        for (Map<String, Object> filling : fillings.some()) {
            for (String gap : fillings.gaps().keySet()) {
                if (!matters.contains(gap) && changesTheOutcome(rules, fillings, fillings.varied(filling, gap))) {
                    matters.add(gap);
                }
            }
        }
        return matters;
    }

    private static boolean changesTheOutcome(RuleFile rules, Fillings fillings, List<Map<String, Object>> varied) {
        List<Answer> answers = varied.stream()
                .map(filling -> rules.answer(fillings.inputs(filling)))
                .toList();
        return answers.stream().anyMatch(answer -> !answer.sameOutcome(answers.getFirst()));
    }
}
