package gent.rechtstreeks.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTableTest {

    private static final String HEADER =
            "right,parameter,value,unit,valid_from,valid_until,source,source_date,verification";

    @Test
    void theTableOfTheRightsIsInOrder() {
        assertThat(ParameterTable.read().rows()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "r,p,1.00,EUR,2020-01-01,,s,,SEEN|r,p,2.00,EUR,2021-01-01,,s,,SEEN",
                "r,p,1.00,EUR,2020-01-01,2021-02-01,s,,SEEN|r,p,2.00,EUR,2021-01-01,,s,,SEEN",
                "r,p,1.00,EUR,,,s,,SEEN|r,p,2.00,EUR,2021-01-01,,s,,SEEN",
                "r,p,1.00,EUR,2021-01-01,2022-01-01,s,,SEEN|r,p,2.00,EUR,2020-01-01,2021-01-01,s,,SEEN",
                "r,q,1.00,EUR,2021-01-01,,s,,SEEN|r,p,2.00,EUR,2020-01-01,,s,,SEEN",
                "r,p,1.00,EUR,2020-01-01,2020-01-01,s,,SEEN",
                "r,p,1.00,EUR,,2020-01-01,s,,SEEN",
                "r,p,1.005,EUR,2020-01-01,,s,,SEEN",
                "r,p,1.00,BEF,2020-01-01,,s,,SEEN",
                "r,p,1.00,EUR,2020-01-01,,,,SEEN",
                "r,p,1.00,EUR,2020-01-01,,s,,PROBABLY",
                "r,p,1.00,EUR,2020-01-01,,s,SEEN"
            })
    void aTableThatOverlapsIsOutOfOrderOrHasNoSourceIsRefused(String rows) {
        assertThatThrownBy(() -> ParameterTable.read(Stream.concat(Stream.of(HEADER), Stream.of(rows.split("\\|")))
                        .toList()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("parameters.csv");
    }

    @Test
    void aTableWithOtherColumnsIsRefused() {
        assertThatThrownBy(() -> ParameterTable.read(List.of("right,value", "r,1")))
                .hasMessageContaining("the header is");
    }
}
