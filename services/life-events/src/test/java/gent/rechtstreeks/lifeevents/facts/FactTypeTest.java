package gent.rechtstreeks.lifeevents.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTypeTest {

    private static final FactType ZONE = new FactType(FactKind.CODE, List.of("BAGS", "CONTAINER"));

    @ParameterizedTest
    @CsvSource({
        "YES_OR_NO, true, true",
        "DATE, 2024-02-29, 2024-02-29",
        "AMOUNT, 1234, 1234.00",
        "AMOUNT, 0.5, 0.50",
        "AMOUNT, 007.25, 7.25",
        "COUNT, 007, 7",
        "COUNT, 0, 0",
        "HOURS, 04, 4",
        "HOURS, 24, 24",
    })
    void aValueHasOneText(FactKind kind, String said, String text) {
        assertThat(type(kind).read(said).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "YES_OR_NO, yes",
        "YES_OR_NO, TRUE",
        "YES_OR_NO, 1",
        "DATE, 2025-02-29",
        "DATE, 1899-12-31",
        "DATE, 2200-01-01",
        "DATE, +12026-01-01",
        "AMOUNT, -1.00",
        "AMOUNT, 1.005",
        "AMOUNT, '1.000,00'",
        "AMOUNT, 1e3",
        "AMOUNT, 1234567890123",
        "COUNT, -1",
        "HOURS, 25",
        "'HOURS', 4.5",
        "COUNT, 1.5",
        "COUNT, 99999999999999999999",
        "COUNT, ''",
        "COUNT,",
    })
    void whatIsNoneOfItsTypeIsRefusedWithoutRepeatingIt(FactKind kind, String said) {
        assertThatThrownBy(() -> type(kind).read(said))
                .isInstanceOf(NotOfThisType.class)
                .satisfies(fault -> {
                    if (said != null && !said.isEmpty()) {
                        assertThat(fault.getMessage()).doesNotContain(said);
                    }
                });
    }

    @Test
    void aCodeIsOneOfThoseThatWereDeclared() {
        assertThat(ZONE.read("BAGS").text()).isEqualTo("BAGS");
        assertThatThrownBy(() -> ZONE.read("bags")).isInstanceOf(NotOfThisType.class);
    }

    @Test
    void eachKindIsWhatItSays() {
        assertThat(type(FactKind.AMOUNT).read("999999999999.99").cents()).isEqualTo(99_999_999_999_999L);
        assertThat(type(FactKind.COUNT).read("12").count()).isEqualTo(12);
        assertThat(type(FactKind.DATE).read("2026-03-01").day()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(type(FactKind.YES_OR_NO).read("false").isYes()).isFalse();
    }

    @Test
    void aValueDoesNotShowItself() {
        assertThat(ZONE.read("BAGS").toString()).doesNotContain("BAGS");
    }

    private static FactType type(FactKind kind) {
        return new FactType(kind, List.of());
    }
}
