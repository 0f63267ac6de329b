package gent.rechtstreeks.evaluator;

import static gent.rechtstreeks.evaluator.DmnText.definitions;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no rules, that would do harm to read, or that declare what is not. */
class RefusedFilesTest {

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
}
