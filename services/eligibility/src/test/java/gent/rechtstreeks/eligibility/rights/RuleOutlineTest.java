package gent.rechtstreeks.eligibility.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleOutlineTest {

    private static final String RULES = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/">
              <itemDefinition name="Household">
                <itemComponent name="inGhent"><typeRef>boolean</typeRef></itemComponent>
              </itemDefinition>
              <itemDefinition name="Person">
                <itemComponent name="adult"><typeRef>boolean</typeRef></itemComponent>
                <itemComponent name="taxableIncome"><typeRef>number</typeRef></itemComponent>
              </itemDefinition>
              <itemDefinition name="Members" isCollection="true"><typeRef>Person</typeRef></itemDefinition>
              <itemDefinition name="Parameters"><itemComponent name="limit"/></itemDefinition>
              <inputData name="household"><variable name="household" typeRef="Household"/></inputData>
              <inputData name="subject"><variable name="subject" typeRef="Person"/></inputData>
              <inputData name="members"><variable name="members" typeRef="Members"/></inputData>
              <inputData name="parameters"><variable name="parameters" typeRef="Parameters"/></inputData>
              <decision name="outcome"/>
            </definitions>
            """;

    private static final FactDeclarations FACTS = FactTable.read("facts.csv", """
            fact;of;type;values;unit;source;comes;nl;fr;en
            in-ghent;household;boolean;;;population-register;with-event;in Gent;à Gand;in Ghent
            adult;person;boolean;;;population-register;with-event;volwassen;majeur;of age
            taxable-income;person;number;;EUR;tax-administration;asked;inkomen;revenu;income
            care-points;child;number;;;growth-package;asked;punten;points;points
            """);

    @Test
    void theInputOfTheRulesAreFactsAndParameters() {
        RuleOutline outline = outline(RULES);

        assertThat(outline.facts())
                .extracting(FactDeclaration::name)
                .containsExactlyInAnyOrder("in-ghent", "adult", "taxable-income");
        assertThat(outline.parameters()).containsExactly("limit");
    }

    @Test
    void aFactOfAChildMayBeAskedOfAChildAndOfMembers() {
        String ofMembers = RULES.replace("taxableIncome", "carePoints")
                .replace("<variable name=\"subject\"", "<variable name=\"child\"")
                .replace("<inputData name=\"subject\"", "<inputData name=\"child\"");

        assertThat(outline(ofMembers).facts()).extracting(FactDeclaration::name).contains("care-points");
    }

    @Test
    void onlySomeRulesDecideAnAmount() {
        assertThat(outline(RULES).decidesAnAmount()).isFalse();
        assertThat(outline(RULES.replace("name=\"outcome\"", "name=\"amount\"")).decidesAnAmount())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name="inGhent"     | name="luck"    | household.luck: is no fact of facts.csv
            name="adult"       | name="carePoints" | subject.carePoints: is a fact of a child; ask it of child
            name="adult"       | name="inGhent" | members.inGhent: is no fact of facts.csv
            </definitions>     | ''             | the whole file: is no DMN
            <definitions xmlns | <!DOCTYPE d [<!ENTITY a "b">]><definitions xmlns | the whole file: is no DMN
            """)
    void whatCannotBeUsedIsRefused(String right, String wrong, String why) {
        assertThatThrownBy(() -> outline(RULES.replace(right, wrong)))
                .isInstanceOf(ContentRefused.class)
                .hasMessageStartingWith("rights/waste-bags/rules.dmn: " + why);
    }

    private static RuleOutline outline(String rules) {
        RightCard card =
                RightsFiles.ofTheService().named("waste-bags").orElseThrow().card();
        return RuleOutline.of(new Right(card, Map.of(), rules), FACTS);
    }
}
