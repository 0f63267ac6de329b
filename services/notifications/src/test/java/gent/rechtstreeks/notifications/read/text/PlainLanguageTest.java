package gent.rechtstreeks.notifications.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.notifications.deliver.EveryMessage;
import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.prefer.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of thumb for Dutch at level B1. They do not prove that a text is clear; they catch one that is not. */
class PlainLanguageTest {

    private final Wording wording = PlainTexts.wordings().in(Language.DUTCH);

    @ParameterizedTest
    @MethodSource("messages")
    void wordsAreEverydayAndPolite(Message message) {
        Text text = wording.of(message, true);
        String words = PlainTexts.withoutOfficialNames(text.title() + "\n" + text.body());

        assertThat(WordToAvoid.in(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "U dient dit te doen., dient",
        "Dat doet u voor morgen. Indien nodig., indien",
        "Dit is in het kader van uw aanvraag, in het kader van",
        "Hier is jouw geld., jouw"
    })
    void aWordToAvoidIsFound(String text, String word) {
        assertThat(WordToAvoid.in(text)).extracting(WordToAvoid::word).containsExactly(word);
    }

    @Test
    void everyWordToAvoidSaysWhatIsBetterAndWhy() {
        assertThat(WordToAvoid.all())
                .hasSizeGreaterThan(50)
                .allSatisfy(avoided -> assertThat(avoided.instead()).isNotBlank())
                .allSatisfy(avoided -> assertThat(avoided.why()).isNotBlank())
                .extracting(WordToAvoid::word)
                .doesNotHaveDuplicates();
    }

    static Stream<Message> messages() {
        return EveryMessage.once();
    }
}
