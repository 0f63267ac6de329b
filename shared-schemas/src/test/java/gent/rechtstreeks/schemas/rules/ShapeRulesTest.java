package gent.rechtstreeks.schemas.rules;

import static gent.rechtstreeks.schemas.rules.Change.decimal;
import static gent.rechtstreeks.schemas.rules.Change.enumOf;
import static gent.rechtstreeks.schemas.rules.Change.field;
import static gent.rechtstreeks.schemas.rules.Change.logical;
import static gent.rechtstreeks.schemas.rules.Change.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds each rule the mistake that it is there for. */
class ShapeRulesTest {

    private static final ShapeRule NOBODY_IS_NAMED = new NobodyIsNamed(Set.of("Thing.parameterName"));

    @Test
    void anEnumWithoutItsOwnDefaultIsFound() {
        String noDefault = "{'type': 'enum', 'name': 'Kind', 'doc': 'Kinds.', 'symbols': ['UNKNOWN', 'BIRTH']}";

        assertThat(problems(new EnumsHaveUnknown(), field("kind", noDefault, "'UNKNOWN'")))
                .containsExactly("kind is an enum without the type-level default UNKNOWN");
    }

    @Test
    void anEnumWithAnotherDefaultIsFound() {
        String otherDefault = enumOf("'UNKNOWN', 'BIRTH'").replace("'default': 'UNKNOWN'", "'default': 'BIRTH'");

        assertThat(problems(new EnumsHaveUnknown(), field("kind", otherDefault)))
                .hasSize(1);
    }

    @Test
    void anEnumInsideAnArrayIsLookedAtToo() {
        String noDefault = "{'type': 'enum', 'name': 'Kind', 'doc': 'Kinds.', 'symbols': ['UNKNOWN', 'BIRTH']}";

        assertThat(problems(new EnumsHaveUnknown(), field("kinds", "{'type': 'array', 'items': " + noDefault + "}")))
                .hasSize(1);
    }

    @Test
    void aDefaultThatIsNoSymbolIsFound() {
        assertThat(problems(new EnumsHaveUnknown(), field("kind", enumOf("'UNKNOWN', 'BIRTH'"), "'MOVE'")))
                .containsExactly("kind has a default that is none of its symbols");
    }

    @ParameterizedTest
    @ValueSource(strings = {"['string', 'null']", "['null', 'string', 'long']", "['string', 'long']"})
    void anyOtherUnionIsFound(String union) {
        assertThat(problems(new UnionsAreOptionals(), field("value", union))).hasSize(1);
    }

    @Test
    void anOptionalWithoutDefaultNullIsFound() {
        assertThat(problems(new UnionsAreOptionals(), field("value", "['null', 'string']")))
                .hasSize(1);
        assertThat(problems(new UnionsAreOptionals(), field("value", "['null', 'string']", "null")))
                .isEmpty();
    }

    @Test
    void aFieldOrATypeWithoutDocIsFound() {
        String undocumented = "{'name': 'kind', 'type': {'type': 'enum', 'name': 'Kind', 'symbols': ['UNKNOWN']}}";

        assertThat(problems(new EverythingIsDocumented(), undocumented)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"life_event", "LifeEvent", "lifeEventID"})
    void aNameThatIsNotCamelCaseIsFound(String name) {
        assertThat(problems(new NamesAreCamelCase(), field(name, "'string'"))).hasSize(1);
    }

    @Test
    void aSymbolInLowerCaseIsFound() {
        assertThat(problems(new NamesAreCamelCase(), field("kind", enumOf("'UNKNOWN', 'birth'"))))
                .hasSize(1);
    }

    @Test
    void moneyThatDoesNotSayCentsIsFound() {
        assertThat(problems(new MoneyIsInCents(), field("amount", "'long'"))).hasSize(1);
        assertThat(problems(new MoneyIsInCents(), field("amountCents", "'int'")))
                .hasSize(1);
        assertThat(problems(new MoneyIsInCents(), field("amountCents", "'long'"), field("cents", "'long'")))
                .isEmpty();
    }

    @Test
    void floatingPointAndOtherDecimalsAreFound() {
        assertThat(problems(new MoneyIsInCents(), field("factor", "'double'"))).hasSize(1);
        assertThat(problems(new MoneyIsInCents(), field("factor", decimal(10, 2))))
                .hasSize(1);
        assertThat(problems(new MoneyIsInCents(), field("factor", decimal(18, 6))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"insz", "firstNames", "street", "homeAddress", "iban", "houseNumber", "messageText", "email"})
    void aFieldThatSmellsOfIdentityIsFound(String name) {
        assertThat(problems(NOBODY_IS_NAMED, field(name, "'string'"))).hasSize(1);
    }

    @Test
    void aNumberOrAListCanHoldAnIdentityToo() {
        assertThat(problems(NOBODY_IS_NAMED, field("insz", "'long'"))).hasSize(1);
        assertThat(problems(NOBODY_IS_NAMED, field("names", "{'type': 'array', 'items': 'string'}")))
                .hasSize(1);
        assertThat(problems(NOBODY_IS_NAMED, field("document", "'bytes'"))).hasSize(1);
    }

    @Test
    void aFlagOneOfOurIdsAndTheNameOfAThingAreHarmless() {
        assertThat(problems(
                        NOBODY_IS_NAMED,
                        field("protectedAddress", "'boolean'"),
                        field("addressee", logical("string", "uuid")),
                        field("parameterName", "'string'")))
                .isEmpty();
    }

    private static List<String> problems(ShapeRule rule, String... fields) {
        return rule.problems(record(fields));
    }
}
