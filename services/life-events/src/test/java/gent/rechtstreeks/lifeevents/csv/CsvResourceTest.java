package gent.rechtstreeks.lifeevents.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvResourceTest {

    @Test
    void eachMunicipalityHasACodeOfFiveDigitsOnce() {
        List<String> codes = CsvResource.rows("municipalities.csv", 2).stream()
                .map(List::getFirst)
                .toList();
        assertThat(codes).contains("44021").doesNotHaveDuplicates().allMatch(code -> code.matches("\\d{5}"));
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsRefused() {
        assertThatThrownBy(() -> CsvResource.rows("municipalities.csv", 3)).isInstanceOf(IllegalStateException.class);
    }
}
