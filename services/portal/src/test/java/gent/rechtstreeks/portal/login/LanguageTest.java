package gent.rechtstreeks.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"nl, NL", "fr-BE, FR", "en-US, EN"})
    void onlyTheLanguageOfATagCounts(String tag, Language language) {
        assertThat(Language.known(tag)).contains(language);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "ar", "nl; drop table", "français"})
    void anythingElseIsNotKnown(String tag) {
        assertThat(Language.known(tag)).isEmpty();
    }
}
