package gent.rechtstreeks.lifeevents.takeon.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimedTakeOnTest {

    @ParameterizedTest
    @CsvSource({"0, 400", "1, 200", "3, 50", "8, 1", "9, 1", "1000, 1"})
    void eachTryInVainHalvesThePage(int attempts, int households) {
        assertThat(new ClaimedTakeOn(null, attempts).pageSize(400)).isEqualTo(households);
    }
}
