package gent.rechtstreeks.eligibility.rights;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NumberGapTest {

    private static final ParameterRows ROWS = ParameterCsv.read("parameters.csv", """
            right,parameter,value,unit,valid_from,valid_until,source,source_date,verification
            swimming,adult,4.00,EUR,2024-01-01,2025-01-01,a page,,SEEN
            swimming,child,2.00,EUR,2024-01-01,2024-06-01,a page,,SEEN
            swimming,child,2.10,EUR,2024-09-01,2025-01-01,a page,,SEEN
            swimming,student,3.00,EUR,2024-01-01,2024-06-01,a page,,SEEN
            swimming,student,3.10,EUR,2024-06-01,,a page,,SEEN
            """);

    @Test
    void aNumberThatEndsIsNotKnownUntilTheNext() {
        assertThat(NumberGap.in(ROWS.all()))
                .containsExactly(
                        Map.entry(gap("2025-01-01", null), List.of("adult", "child")),
                        Map.entry(gap("2024-06-01", "2024-09-01"), List.of("child")));
    }

    @Test
    void theLastDayIsNamedAndNotTheFirstAfterIt() {
        assertThat(gap("2025-01-01", null).days()).isEqualTo("from 1 January 2025 on");
        assertThat(gap("2024-06-01", "2024-09-01").days()).isEqualTo("from 1 June 2024 to 31 August 2024");
    }

    @Test
    void whatHasNoEndOrNoDateLacksNothing() {
        assertThat(NumberGap.in(List.of(new Parameter("bags", "one", "1.00", "EUR", null, null, "a page", null, null))))
                .isEmpty();
    }

    private static NumberGap gap(String from, String until) {
        return new NumberGap(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
