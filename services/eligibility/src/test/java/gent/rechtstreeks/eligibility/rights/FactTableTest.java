package gent.rechtstreeks.eligibility.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.eligibility.rights.FactDeclaration.Comes;
import gent.rechtstreeks.eligibility.rights.FactDeclaration.Of;
import gent.rechtstreeks.eligibility.rights.FactDeclaration.Type;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTableTest {

    private static final String FACTS = """
            # a comment
            fact;of;type;values;unit;source;comes;nl;fr;en
            kind;event;code;BIRTH|MOVE;;population-register;with-event;soort;type;kind
            taxable-income;person;number;;EUR;tax-administration;asked;inkomen;revenu;income
            """;

    @Test
    void aFactIsDeclaredOnceForAllRules() {
        FactDeclarations facts = FactTable.read("facts.csv", FACTS);

        assertThat(facts.all()).extracting(FactDeclaration::name).containsExactly("kind", "taxable-income");
        assertThat(facts.withField(Of.PERSON, "taxableIncome"))
                .contains(new FactDeclaration(
                        "taxable-income",
                        Of.PERSON,
                        Type.NUMBER,
                        List.of(),
                        "EUR",
                        "tax-administration",
                        Comes.ASKED,
                        new Translated("inkomen", "revenu", "income")));
        assertThat(facts.withField(Of.HOUSEHOLD, "taxableIncome")).isEmpty();
        assertThat(facts.named("kind").orElseThrow().codes()).containsExactly("BIRTH", "MOVE");
    }

    @Test
    void aFactOfAChildIsOneOfAPersonToo() {
        FactDeclarations facts =
                FactTable.read("facts.csv", FACTS.replace("taxable-income;person", "taxable-income;child"));

        assertThat(facts.withField(Of.PERSON, "taxableIncome"))
                .isPresent()
                .get()
                .matches(FactDeclaration::isOfAChild);
        assertThat(facts.withField(Of.EVENT, "taxableIncome")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "fact;of;type"     | "name;of;type"    | facts.csv: header: is another one; write fact;of;type
            "kind;event"       | "Kind;event"      | facts.csv: line 3, fact: 'Kind' is no kebab name
            "kind;event"       | "kind;town"       | facts.csv: line 3, of: 'town' is unknown; write one of event, household, person, child
            "kind;event"       | "kind;event;x"    | facts.csv: line 3: has 11 cells; write 10, without ';' in a cell
            "taxable-income"   | kind              | facts.csv: line 4, fact: 'kind' is declared already
            "event;code"       | "event;boolean"   | facts.csv: line 3, values: belongs to the type code
            "BIRTH|"           | "birth|"          | facts.csv: line 3, values: 'birth' is no code; write one like CITY_SCHOOL
            "EUR"              | "USD"             | facts.csv: line 4, unit: 'USD' does not go here; write EUR for money
            "asked"            | "sometimes"       | facts.csv: line 4, comes: 'sometimes' is unknown; write one of with-event, asked, declared
            ";inkomen;"        | ";;"              | facts.csv: line 4, nl: is empty; write a text
            """)
    void whatDoesNotFitIsRefusedWithWhatToWriteInstead(String right, String wrong, String why) {
        assertThatThrownBy(() -> FactTable.read("facts.csv", FACTS.replace(right, wrong)))
                .isInstanceOf(ContentRefused.class)
                .hasMessageStartingWith(why);
    }
}
