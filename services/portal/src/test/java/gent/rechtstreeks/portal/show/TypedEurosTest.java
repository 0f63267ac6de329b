package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedEurosTest {

    @ParameterizedTest
    @ValueSource(strings = {"25000", "25.000", "25 000", "€ 25.000,00", "25000 euro", "25.000,0", "25000EUR"})
    void amountsAreReadAsPeopleWriteThem(String typed) {
        assertThat(TypedEuros.cents(typed)).hasValue(2_500_000L);
    }

    @Test
    void centsStandAfterAComma() {
        assertThat(TypedEuros.cents("1.234,56")).hasValue(123_456L);
        assertThat(TypedEuros.cents("0")).hasValue(0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "veel", "-1", "25.00", "1,234,56", "1e9", "99999999999"})
    void whatIsNoAmountIsRefused(String typed) {
        assertThat(TypedEuros.cents(typed)).isEmpty();
    }
}
