package gent.rechtstreeks.portal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.Explanation.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "stad.gent | stad.gent",
                "woonverhaal.be (undated; about 2023 or 2024) | woonverhaal.be",
                "public page (not noted which) | nobody",
                "page of a health fund (income of 2023) | nobody",
                "the years of the limits in this table | nobody",
                "no page for these months; assumed unchanged | nobody",
                "parentia (EN) | parentia"
            },
            delimiter = '|',
            nullValues = "nobody")
    void ofASourceOnlyANameIsShown(String source, String publisher) {
        Parameter number = new Parameter(null, "EUR", "€ 84", null, null, source, Verification.SEEN);

        assertThat(number.publisher()).isEqualTo(publisher);
    }
}
