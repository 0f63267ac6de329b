package gent.rechtstreeks.eligibility.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionTextTest {

    @Test
    void aTableIsATableWithItsReasons() {
        assertThat(text("""
                <decision name="amount"><description>Euro a year.</description>
                <decisionTable hitPolicy="COLLECT" aggregation="SUM">
                <input><inputExpression><text>size</text></inputExpression></input>
                <output name="euro"/><output/>
                <rule><description>Who lives
                alone.</description><inputEntry><text>1</text></inputEntry>
                <outputEntry><text>"a|b"</text></outputEntry><outputEntry><text>true</text></outputEntry></rule>
                <rule><inputEntry><text>-</text></inputEntry>
                <outputEntry><text>null</text></outputEntry><outputEntry><text>false</text></outputEntry></rule>
                </decisionTable></decision>""")).isEqualTo("""
                        ### `amount`

                        Euro a year.

                        All rows that fit count. Their sum counts.

                        | row | `size` | → euro | → result | why |
                        | --- | --- | --- | --- | --- |
                        | 1 | 1 | `a\\|b` | yes | Who lives alone. |
                        | 2 | any | none | no |  |""");
    }

    @Test
    void aNoHasNoMode() {
        assertThat(text("""
                <decision name="outcome"><decisionTable>
                <input><inputExpression><text>old</text></inputExpression></input>
                <output name="eligible"/><output name="mode"/><output name="reason"/>
                <rule><inputEntry><text>true</text></inputEntry><outputEntry><text>true</text></outputEntry>
                <outputEntry><text>"ASSIST"</text></outputEntry><outputEntry><text>"is-old"</text></outputEntry></rule>
                <rule><inputEntry><text>false</text></inputEntry><outputEntry><text>false</text></outputEntry>
                <outputEntry><text>"GRANT"</text></outputEntry><outputEntry><text>"is-young"</text></outputEntry></rule>
                </decisionTable></decision>""")).endsWith("""
                        | row | `old` | → answer | → because |
                        | --- | --- | --- | --- |
                        | 1 | yes | a person looks (`ASSIST`) | `is-old` |
                        | 2 | no | no | `is-young` |""");
    }

    @Test
    void helpersComeFirstWithTheirParameters() {
        assertThat(text("""
                <decision name="limit"><literalExpression><text>base(2)</text></literalExpression></decision>
                <businessKnowledgeModel name="base"><encapsulatedLogic><formalParameter name="n"/>
                <literalExpression><text>n * 2</text></literalExpression></encapsulatedLogic></businessKnowledgeModel>""")).isEqualTo("""
                        ### `base(n)`

                        ```
                        n * 2
                        ```

                        ### `limit`

                        ```
                        base(2)
                        ```""");
    }

    @Test
    void aContextIsAListOfNames() {
        assertThat(text("""
                <decision name="outcome"><context>
                <contextEntry><variable name="eligible"/><literalExpression><text>true</text></literalExpression></contextEntry>
                </context></decision>""")).endsWith("| `eligible` | `true` |");
    }

    @Test
    void whatNoPageCanShowIsRefused() {
        assertThatThrownBy(() -> text("<decision name=\"odd\"><relation/></decision>"))
                .isInstanceOf(ContentRefused.class)
                .hasMessageContaining("cannot be shown on a page");
    }

    private static String text(String decisions) {
        return DecisionText.of(new Right(
                RightsFiles.ofTheService().named("waste-bags").orElseThrow().card(),
                Map.of(),
                "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\">" + decisions + "</definitions>"));
    }
}
