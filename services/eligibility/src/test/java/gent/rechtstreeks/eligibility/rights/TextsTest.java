package gent.rechtstreeks.eligibility.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private static final String TEXTS =
            "what=Zwemmen\nwho=Wie in Gent woont\nhow=Kom langs\nreason.in-ghent=Je woont in Gent.\n";

    @Test
    void aReasonHasItsText() {
        Texts texts = Texts.read("texts_nl.properties", TEXTS);

        assertThat(texts.what()).isEqualTo("Zwemmen");
        assertThat(texts.reasonCodes()).containsExactly("in-ghent");
        assertThat(texts.reason("in-ghent")).contains("Je woont in Gent.");
        assertThat(texts.reason("elsewhere")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how=Kom langs | ''          | how: is missing; write a sentence
            Kom langs     | ''          | how: is empty; write a sentence
            Kom langs     | Kom \\u12zz | the whole file: is no properties file
            """)
    void whatDoesNotFitIsRefused(String right, String wrong, String why) {
        assertThatThrownBy(() -> Texts.read("texts_nl.properties", TEXTS.replace(right, wrong)))
                .isInstanceOf(ContentRefused.class)
                .hasMessageStartingWith("texts_nl.properties: " + why);
    }
}
