package gent.rechtstreeks.eligibility.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.eligibility.assess.Parameter;
import gent.rechtstreeks.eligibility.assess.Verification;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTableTest {

    private static final String HEADER =
            "right,parameter,value,unit,valid_from,valid_until,source,source_date,verification\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "r,p,1.00,EUR,2020-01-01,,s,,SEEN\nr,p,2.00,EUR,2021-01-01,,s,,SEEN",
                "r,p,1.00,EUR,2020-01-01,2021-02-01,s,,SEEN\nr,p,2.00,EUR,2021-01-01,,s,,SEEN",
                "r,p,1.00,EUR,,,s,,SEEN\nr,p,2.00,EUR,2021-01-01,,s,,SEEN",
                "r,p,1.00,EUR,2021-01-01,2022-01-01,s,,SEEN\nr,p,2.00,EUR,2020-01-01,2021-01-01,s,,SEEN",
                "r,q,1.00,EUR,2021-01-01,,s,,SEEN\nr,p,2.00,EUR,2020-01-01,,s,,SEEN",
                "r,p,1.00,EUR,2020-01-01,2020-01-01,s,,SEEN",
                "r,p,1.00,EUR,,2020-01-01,s,,SEEN",
                "r,p,1.00,EUR,2020-02-30,,s,,SEEN",
                "r,p,1.00,EUR,01/02/2020,,s,,SEEN",
                "r,p,one,EUR,2020-01-01,,s,,SEEN",
                "r,p,1.005,EUR,2020-01-01,,s,,SEEN",
                "r,p,0.00,EUR,2020-01-01,,s,,SEEN",
                "r,p,1.00,BEF,2020-01-01,,s,,SEEN",
                "r,p,1.00,EUR,2020-01-01,,,,SEEN",
                "r,p,1.00,EUR,2020-01-01,,s,soon,SEEN",
                "r,p,1.00,EUR,2020-01-01,,s,,PROBABLY",
                "r,p,1.00,EUR,2020-01-01,,s,SEEN",
                ",p,1.00,EUR,2020-01-01,,s,,SEEN"
            })
    void aTableThatIsNotInOrderDoesNotLoad(String rows) {
        assertThatThrownBy(() -> ParameterTable.read(HEADER + rows))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("parameters.csv");
    }

    @Test
    void aTableWithOtherColumnsDoesNotLoad() {
        assertThatThrownBy(() -> ParameterTable.read("right,value\nr,1")).hasMessageContaining("header");
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, ", "2020-01-01, 1.00", "2020-12-31, 1.00", "2021-01-01, ", "2021-06-01, 2.00"})
    void aValueHoldsFromItsFirstDayUpToTheDayAfterItsLast(LocalDate day, String value) {
        Parameters parameters = ParameterTable.read(
                HEADER + "r,p,1.00,EUR,2020-01-01,2021-01-01,s,,SEEN\nr,p,2.00,EUR,2021-06-01,,s,2021-06,SEEN");

        assertThat(parameters.on("p", day).map(Parameter::value)).isEqualTo(Optional.ofNullable(value));
    }

    @Test
    void aSignOffTouchesOnlyItsOwnRight() {
        Parameters parameters = ParameterTable.ofTheRules().signedOff(Map.of("waste-bags", Verification.DEMONSTRATION));

        assertThat(parameters.of("waste-bags"))
                .hasSize(5)
                .allMatch(row -> row.verification() == Verification.DEMONSTRATION)
                .allMatch(Parameter::isFirm);
        assertThat(parameters.of("birth-grant"))
                .hasSize(8)
                .noneMatch(row -> row.verification() == Verification.DEMONSTRATION);
    }

    @ParameterizedTest
    @CsvSource({
        "SEEN, 2020-01-01, true",
        "SEEN, , false",
        "DERIVED, 2020-01-01, false",
        "UNVERIFIED, 2020-01-01, false",
        "DEMONSTRATION, , true",
        "SIGNED_OFF, , true"
    })
    void onlyASignOffOrADatedSourceMakesAParameterFirm(Verification verification, LocalDate from, boolean firm) {
        assertThat(new Parameter("r", "p", "1.00", "EUR", from, null, "s", null, verification).isFirm())
                .isEqualTo(firm);
    }
}
