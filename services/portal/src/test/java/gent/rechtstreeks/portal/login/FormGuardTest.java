package gent.rechtstreeks.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormGuardTest {

    @Test
    void leadsBackToThePageOfTheForm() {
        assertThat(FormGuard.page("https://rechten.example/gegevens/uses-car?mislukt=bewaren"))
                .isEqualTo("/gegevens/uses-car");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "not an address", "mailto:a@example.org", "https://rechten.example//elsewhere.example"})
    void leadsNowhereElse(String referrer) {
        assertThat(FormGuard.page(referrer)).isEqualTo("/");
    }
}
