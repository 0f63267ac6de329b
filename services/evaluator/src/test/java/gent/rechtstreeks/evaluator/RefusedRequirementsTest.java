package gent.rechtstreeks.evaluator;

import static gent.rechtstreeks.evaluator.DmnText.definitions;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions and models that need themselves, stand twice or use what they do not say that they need. */
class RefusedRequirementsTest {

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
}
