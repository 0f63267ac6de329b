package gent.rechtstreeks.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedLanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en~mark"})
    void aCookieSaysWhatItWasMadeOf(String cookie) {
        assertThat(RememberedLanguage.of(cookie).orElseThrow().cookie()).isEqualTo(cookie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "ar~mark"})
    void anythingElseSaysNothing(String cookie) {
        assertThat(RememberedLanguage.of(cookie)).isEmpty();
    }

    @Test
    void whatWasChosenHereIsForEverybodyHere() {
        assertThat(new RememberedLanguage(Language.FR, "").isFor("")).isTrue();
        assertThat(new RememberedLanguage(Language.FR, "").isFor("mark")).isTrue();
    }

    @Test
    void theChoiceOfAResidentIsForThemAlone() {
        assertThat(new RememberedLanguage(Language.FR, "mark").isFor("mark")).isTrue();
        assertThat(new RememberedLanguage(Language.FR, "mark").isFor("")).isFalse();
        assertThat(new RememberedLanguage(Language.FR, "mark").isFor("another")).isFalse();
    }
}
