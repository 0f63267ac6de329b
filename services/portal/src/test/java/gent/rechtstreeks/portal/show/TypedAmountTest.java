package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    @CsvSource({"veel", "-5", "12.3456", "zes 50"})
    void leavesWhatIsNoAmountForTheServiceToRefuse(String typed) {
        assertThat(TypedAmount.sent(typed)).doesNotMatch("\\d{1,12}(\\.\\d{1,2})?");
    }

    @Test
    void isShownAsItIsTypedHere() {
        assertThat(TypedAmount.shown("650.00")).isEqualTo("650");
        assertThat(TypedAmount.shown("1250.50")).isEqualTo("1250,50");
    }
}
