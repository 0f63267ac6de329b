package gent.rechtstreeks.schemas.rules;

import static gent.rechtstreeks.schemas.rules.Change.decimal;
import static gent.rechtstreeks.schemas.rules.Change.enumOf;
import static gent.rechtstreeks.schemas.rules.Change.field;
import static gent.rechtstreeks.schemas.rules.Change.logical;
import static gent.rechtstreeks.schemas.rules.Change.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

/** Feeds each rule the breaking change that it is there for. */
class ChangeRulesTest {

    private static final String TEXT = "'string'";
    private static final String OPTIONAL_TEXT = "['null', 'string']";

    @Test
    void aNewOptionalFieldAndANewSymbolBreakNothing() {
        Schema before = record(field("kind", enumOf("'UNKNOWN', 'BIRTH'")));
        Schema after =
                record(field("kind", enumOf("'UNKNOWN', 'BIRTH', 'MOVE'")), field("note", OPTIONAL_TEXT, "null"));

        assertThat(ChangeRule.ALL)
                .allSatisfy(rule -> assertThat(rule.problems(before, after)).isEmpty());
    }

    @Test
    void aNewRequiredFieldCannotBeReadFromOldRecords() {
        Schema before = record(field("id", TEXT));
        Schema after = record(field("id", TEXT), field("extra", TEXT));

        assertThat(new AvroReadsBothWays().problems(before, after))
                .singleElement()
                .asString()
                .startsWith("today's code cannot read released records");
    }

    @Test
    void anIntThatBecomesALongCannotBeReadByOldServices() {
        Schema before = record(field("count", "'int'"));
        Schema after = record(field("count", "'long'"));

        assertThat(new AvroReadsBothWays().problems(before, after))
                .singleElement()
                .asString()
                .startsWith("released code cannot read today's records");
    }

    @Test
    void aRemovedRequiredFieldIsBreaking() {
        Schema before = record(field("id", TEXT), field("extra", TEXT));
        Schema after = record(field("id", TEXT));

        assertThat(new RequiredFieldsStay().problems(before, after)).containsExactly("extra was required and is gone");
    }

    @Test
    void aRequiredFieldThatBecomesNullableIsBreaking() {
        Schema before = record(field("extra", TEXT));
        Schema after = record(field("extra", OPTIONAL_TEXT, "null"));

        assertThat(new RequiredFieldsStay().problems(before, after))
                .containsExactly("extra was required and is now nullable");
    }

    @Test
    void aRemovedOptionalFieldIsFine() {
        Schema before = record(field("id", TEXT), field("extra", OPTIONAL_TEXT, "null"));
        Schema after = record(field("id", TEXT));

        assertThat(new RequiredFieldsStay().problems(before, after)).isEmpty();
    }

    @Test
    void millisThatBecomeMicrosAreFoundThoughAvroSeesNothing() {
        Schema before = record(field("at", logical("long", "timestamp-millis")));
        Schema after = record(field("at", logical("long", "timestamp-micros")));

        foundByTypesStayOnly(
                before,
                after,
                "at was long logicalType=timestamp-millis and is now long" + " logicalType=timestamp-micros");
    }

    @Test
    void aLostLogicalTypeIsFoundThoughAvroSeesNothing() {
        Schema before = record(field("id", logical("string", "uuid")));
        Schema after = record(field("id", TEXT));

        foundByTypesStayOnly(before, after, "id was string logicalType=uuid and is now string");
    }

    @Test
    void aChangedScaleIsFound() {
        Schema before = record(field("factor", decimal(18, 6)));
        Schema after = record(field("factor", decimal(18, 4)));

        assertThat(new TypesStay().problems(before, after))
                .singleElement()
                .asString()
                .contains("scale=4");
    }

    @Test
    void aChangedPrecisionIsFound() {
        Schema before = record(field("factor", decimal(18, 6)));
        Schema after = record(field("factor", decimal(20, 6)));

        assertThat(new TypesStay().problems(before, after))
                .singleElement()
                .asString()
                .contains("precision=20");
    }

    @Test
    void bytesThatBecomeTextAreFoundThoughAvroSeesNothing() {
        Schema before = record(field("value", "'bytes'"));
        Schema after = record(field("value", TEXT));

        foundByTypesStayOnly(before, after, "value was bytes and is now string");
    }

    @Test
    void aLogicalTypeInsideAnArrayInsideAnOptionalIsFound() {
        String items = "['null', {'type': 'array', 'items': %s}]";
        Schema before = record(field("days", items.formatted(logical("int", "date")), "null"));
        Schema after = record(field("days", items.formatted("'int'"), "null"));

        foundByTypesStayOnly(before, after, "days[] was int logicalType=date and is now int");
    }

    @Test
    void aRemovedSymbolIsFoundThoughAvroSeesNothing() {
        Schema before = record(field("kind", enumOf("'UNKNOWN', 'BIRTH', 'MOVE'")));
        Schema after = record(field("kind", enumOf("'UNKNOWN', 'BIRTH'")));

        assertThat(new AvroReadsBothWays().problems(before, after)).isEmpty();
        assertThat(new SymbolsStay().problems(before, after)).containsExactly("kind lost the symbol MOVE");
    }

    private static void foundByTypesStayOnly(Schema before, Schema after, String problem) {
        assertThat(new AvroReadsBothWays().problems(before, after)).isEmpty();
        assertThat(new TypesStay().problems(before, after)).isEqualTo(List.of(problem));
    }
}
