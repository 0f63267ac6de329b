package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "650|650",
                "650,50|650.50",
                "650.50|650.50",
                "1.250|1250",
                "1.250,5|1250.5",
                "1 250,00|1250.00",
                "€ 650|650",
                "650 euro|650",
                "1.250.000|1250000"
            })
    void isSentAsServicesReadIt(String typed, String sent) {
        assertThat(TypedAmount.sent(typed)).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"veel", "-5", "12.3456", "zes 50", "1,234,56", "25.00,50", "12,"})
    void leavesWhatIsNoAmountForTheServiceToRefuse(String typed) {
        assertThat(TypedAmount.sent(typed)).doesNotMatch("\\d{1,12}(\\.\\d{1,2})?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"25000", "25.000", "25 000", "€ 25.000,00", "25000 euro", "25.000,0", "25000EUR", "25000.00"})
    void isCountedInCents(String typed) {
        assertThat(TypedAmount.cents(typed)).hasValue(2_500_000L);
    }

    @Test
    void centsStandAfterACommaOrAPoint() {
        assertThat(TypedAmount.cents("1.234,56")).hasValue(123_456L);
        assertThat(TypedAmount.cents("1234.56")).hasValue(123_456L);
        assertThat(TypedAmount.cents("0")).hasValue(0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "veel", "-1", "1,234,56", "25.00,50", "12.3456", "1e9", "99999999"})
    void whatIsNoAmountIsNotCounted(String typed) {
        assertThat(TypedAmount.cents(typed)).isEmpty();
    }

    @Test
    void isShownAsItIsTypedHere() {
        assertThat(TypedAmount.shown("650.00")).isEqualTo("650");
        assertThat(TypedAmount.shown("1250.50")).isEqualTo("1250,50");
    }
}
