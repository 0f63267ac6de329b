package gent.rechtstreeks.eligibility.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.eligibility.assess.Parameter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterCsvTest {

    private static final String TABLE = """
            right,parameter,value,unit,valid_from,valid_until,source,source_date,verification
            bags,amount,10.00,EUR,2024-09-01,2025-09-01,a page,2024-09,SEEN
            bags,amount,10.20,EUR,2025-09-01,,x 1.02,,DERIVED
            bags,share,0.75,FACTOR,,,a page,,SEEN
            """;

    @Test
    void eachDayHasItsNumbers() {
        ParameterRows rows = ParameterCsv.read("p.csv", TABLE);

        assertThat(rows.inForce("bags", LocalDate.of(2025, 8, 31)))
                .extracting(Parameter::value)
                .containsExactly("10.00", "0.75");
        assertThat(rows.inForce("bags", LocalDate.of(2025, 9, 1)))
                .extracting(Parameter::value)
                .containsExactly("10.20", "0.75");
        assertThat(rows.inForce("bags", LocalDate.of(2024, 8, 31)))
                .extracting(Parameter::name)
                .containsExactly("share");
        assertThat(rows.of("sacks")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'bags,amount,10.20' | ',amount,10.20'     | line 3, right: is empty; write a text
            'amount,10.20'      | 'the-amount,10.20'  | line 3, parameter: 'the-amount' cannot be used; write a name like amountPerChild
            10.20               | 10.2                | line 3, value: '10.2' cannot be used; write euro with two decimals
            0.75                | -0.75               | line 4, value: '-0.75' cannot be used; write a number that is not negative
            10.20               | 99999999999999.00   | line 3, value: '99999999999999.00' cannot be used
            FACTOR              | TIMES               | line 4, unit: 'TIMES' is unknown; write one of eur, count
            '2025-09-01,,'      | '2025-09-31,,'      | line 3, valid_from: '2025-09-31' is no date; write YYYY-MM-DD
            '2025-09-01,,'      | '2025-08-31,,'      | line 3, valid_from: amount has 10.00 for the same days already
            '2025-09-01,,'      | ',,'                | line 3, valid_from: amount has 10.00 for the same days already
            '2024-09-01,2025'   | '2025-09-01,2025'   | line 2, valid_until: is not after valid_from
            'x 1.02,'           | ','                 | line 3, source: is empty; write a text
            'a page,2024-09'    | 'a page,last year'  | line 2, source_date: 'last year' cannot be used; write a year, a month or a day
            DERIVED             | SURE                | line 3, verification: 'SURE' is unknown; write one of signed-off, seen
            """)
    void whatDoesNotFitIsRefusedWithWhatToWriteInstead(String right, String wrong, String why) {
        assertThatThrownBy(() -> ParameterCsv.read("p.csv", TABLE.replace(right, wrong)))
                .isInstanceOf(ContentRefused.class)
                .hasMessageStartingWith("p.csv: " + why);
    }
}
