package gent.rechtstreeks.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import gent.rechtstreeks.rights.FactTable.Fact;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** What every rules.dmn must keep to, and that it asks for nothing that is not declared. */
class RulesTest {

    private static final String PARAMETERS = "parameters";
    private static final Set<String> INPUTS = Set.of("event", "household", "child", "subject", "members", PARAMETERS);

    /** The schema of DMN 1.5, as the standard has it: what editors go by. */
    private static final Schema STANDARD = schema("/org/omg/spec/DMN/20230324/DMN15.xsd");

    private final FactTable facts = FactTable.read();
    private final ParameterTable parameters = ParameterTable.read();

    static Stream<RightFolder> rights() {
        return RightFolder.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rights")
    void itIsDmnByTheLetterOfTheStandard(RightFolder right) {
        assertThatCode(() -> STANDARD.newValidator()
                        .validate(new StreamSource(right.rules().toFile())))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("rights")
    void theEngineReadsItWithoutAWarning(RightFolder right) {
        assertThat(RuleFile.load(right).messages()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rights")
    void itDecidesTheOutcomeAndSaysInWordsWhatElseItDecides(RightFolder right) {
        RuleFile rules = RuleFile.load(right);
        assertThat(rules.decisions()).contains("outcome").allMatch(name -> name.matches("[a-z][A-Za-z0-9]*"));
        assertThat(rules.decisionsWithoutWords()).isSubsetOf("outcome");
    }

    @ParameterizedTest
    @MethodSource("rights")
    void eachFieldIsAFactOfItsInput(RightFolder right) {
        Map<String, Map<String, String>> fields = RuleFile.load(right).fields();
        assertThat(fields.keySet()).isSubsetOf(INPUTS);
        fields.forEach((input, names) -> {
            if (!input.equals(PARAMETERS)) {
                names.forEach((name, type) -> assertThat(facts.find(input, name).map(Fact::feelType))
                        .as("%s.%s in facts.csv", input, name)
                        .contains(type));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rights")
    void itAsksNobodyElseForAFactOfAChild(RightFolder right) {
        assertThat(RuleFile.load(right)
                        .fields()
                        .getOrDefault("subject", Map.of())
                        .keySet())
                .noneMatch(name ->
                        facts.find("subject", name).filter(Fact::isOfAChild).isPresent());
    }

    @ParameterizedTest
    @MethodSource("rights")
    void eachFieldThatItDeclaresIsUsed(RightFolder right) {
        RuleFile rules = RuleFile.load(right);
        String expressions = String.join("\n", rules.expressions());
        rules.fields().values().forEach(names -> names.keySet()
                .forEach(name -> assertThat(expressions).containsPattern("\\." + name + "\\b")));
    }

    @ParameterizedTest
    @MethodSource("rights")
    void itsParametersAreThoseOfTheTable(RightFolder right) {
        Set<String> declared =
                RuleFile.load(right).fields().getOrDefault(PARAMETERS, Map.of()).keySet();
        assertThat(declared).isEqualTo(parameters.of(right.name()));
    }

    @Test
    void noParameterIsOfARightThatIsNotThere() {
        Set<String> ofTheTable = new TreeSet<>();
        parameters.rows().forEach(row -> ofTheTable.add(row.right()));
        Set<String> names = new HashSet<>();
        RightFolder.all().forEach(right -> names.add(right.name()));
        assertThat(names).containsAll(ofTheTable);
    }

    @Test
    void noTwoFactsHaveOneName() {
        assertThat(facts.facts())
                .extracting(fact -> fact.of() + "." + fact.field())
                .doesNotHaveDuplicates();
    }

    private static Schema schema(String file) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(RulesTest.class.getResource(file));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
