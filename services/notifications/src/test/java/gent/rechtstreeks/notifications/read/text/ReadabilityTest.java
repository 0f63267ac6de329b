package gent.rechtstreeks.notifications.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.notifications.deliver.EveryMessage;
import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.prefer.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a message easy to read, in every language. */
class ReadabilityTest {

    private static final int WORDS_ON_AVERAGE = 15;
    private static final int WORDS_AT_MOST = 20;
    private static final int LETTERS_IN_A_TITLE = 60;

    private static final Map<Language, String> WHY = Map.of(
            Language.DUTCH, "U krijgt dit bericht omdat ",
            Language.FRENCH, "Vous recevez ce message parce que ",
            Language.ENGLISH, "You get this message because ");

    private final Wordings wordings = PlainTexts.wordings();

    @ParameterizedTest
    @MethodSource("messages")
    void sentencesAreShort(Language language, Message message) {
        List<Integer> lengths = Sentences.lengths(
                PlainTexts.withoutOfficialNames(text(language, message).body()));

        assertThat(lengths.stream().mapToInt(Integer::intValue).average().orElseThrow())
                .isLessThanOrEqualTo(WORDS_ON_AVERAGE);
        assertThat(lengths).allMatch(words -> words <= WORDS_AT_MOST);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageSaysWhyTheResidentGetsIt(Language language, Message message) {
        assertThat(text(language, message).body()).contains(WHY.get(language));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageOffersAWayToAHuman(Language language, Message message) {
        assertThat(text(language, message).body()).contains("gentinfo@stad.gent");
    }

    @ParameterizedTest
    @MethodSource("messages")
    void titlesFitOnAPhone(Language language, Message message) {
        assertThat(withoutNames(language, text(language, message).title()))
                .hasSizeLessThanOrEqualTo(LETTERS_IN_A_TITLE);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void nothingIsLeftUnfilled(Language language, Message message) {
        Text text = text(language, message);

        assertThat(text.title() + "\n" + text.body() + "\n" + text.link().orElse(""))
                .doesNotContain("{", "}", "null", "NOT_FOUND", "  ");
    }

    static Stream<Arguments> messages() {
        return Language.KNOWN.stream()
                .flatMap(language -> EveryMessage.once().map(message -> Arguments.of(language, message)));
    }

    // The name of a right is as long as it is. It stands at the end, where a phone cuts it.
    private static String withoutNames(Language language, String title) {
        return PlainTexts.RIGHTS.rights().values().stream()
                .map(right -> right.in(language).name())
                .filter(title.replace('\u00a0', ' ')::endsWith)
                .findFirst()
                .map(name -> title.substring(0, title.length() - name.length()))
                .orElse(title);
    }

    private Text text(Language language, Message message) {
        return wordings.in(language).of(message, true);
    }
}
