package gent.rechtstreeks.notifications.prefer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Test
    void dutchComesFirstAndTheOthersAreTranslationsOfIt() {
        assertThat(Language.KNOWN).first().isEqualTo(Language.DUTCH);
        assertThat(Language.DUTCH.original()).isEmpty();
        assertThat(Language.KNOWN.stream().skip(1)).isNotEmpty().allSatisfy(language -> assertThat(language.original())
                .contains(Language.DUTCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "tr", "bg", "pl"})
    void someLanguagesRunFromLeftToRight(String tag) {
        assertThat(Language.of(tag).direction()).isEqualTo(Direction.LTR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "fa", "ur", "ps"})
    void othersRunFromRightToLeft(String tag) {
        assertThat(Language.of(tag).direction()).isEqualTo(Direction.RTL);
    }

    @Test
    void aKnownLanguageIsFoundByItsTag() {
        assertThat(Language.known("fr")).contains(Language.FRENCH);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "de", "FR", "fr-BE", "fr "})
    void anyOtherTagIsUnknown(String tag) {
        assertThat(Language.known(tag)).isEmpty();
    }
}
