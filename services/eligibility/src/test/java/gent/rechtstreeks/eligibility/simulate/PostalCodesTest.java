package gent.rechtstreeks.eligibility.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"9000", "9030", "9042", "9050", "9052"})
    void theseAreGhent(String code) {
        assertThat(zone(code).isGhent()).isTrue();
        assertThat(zone(code).isDutchLanguageArea()).isTrue();
        assertThat(zone(code).postalCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9070", "9090", "1500", "2000", "3000", "3790", "8000", "9990"})
    void theseSpeakDutchToo(String code) {
        assertThat(zone(code).isGhent()).isFalse();
        assertThat(zone(code).isDutchLanguageArea()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "1210", "1300", "4000", "5000", "6000", "6700", "7700"})
    void theseDoNot(String code) {
        assertThat(zone(code).isDutchLanguageArea()).isFalse();
    }

    @Test
    void whatIsNoPostalCodeIsNowhere() {
        assertThat(PostalCodes.zone("0999")).isEmpty();
        assertThat(PostalCodes.zone("900")).isEmpty();
        assertThat(PostalCodes.zone("90000")).isEmpty();
        assertThat(PostalCodes.zone("B-9000")).isEmpty();
    }

    private static Zone zone(String code) {
        return PostalCodes.zone(code).orElseThrow();
    }
}
