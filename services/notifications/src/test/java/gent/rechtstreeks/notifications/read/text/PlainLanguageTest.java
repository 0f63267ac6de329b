package gent.rechtstreeks.notifications.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.notifications.deliver.EveryMessage;
import gent.rechtstreeks.notifications.deliver.Message;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of thumb for Dutch at level B1. They do not prove that a text is clear; they catch one that is not. */
class PlainLanguageTest {

    private static final int WORDS_ON_AVERAGE = 15;
    private static final int WORDS_AT_MOST = 20;
    private static final int LETTERS_IN_A_TITLE = 60;
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.?!;:])\\s+|\\n+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}@.€-]+");

    private static final Set<String> OFFICIALESE = Set.of(
            "aangaande",
            "alsmede",
            "alsook",
            "alvorens",
            "aanvrager",
            "begunstigde",
            "betreffende",
            "bovengenoemd",
            "conform",
            "derhalve",
            "desbetreffende",
            "desgevallend",
            "dient",
            "dienen",
            "doch",
            "echter",
            "eveneens",
            "gelieve",
            "heden",
            "hierbij",
            "indien",
            "ingevolge",
            "inzake",
            "krachtens",
            "middels",
            "mits",
            "nopens",
            "omtrent",
            "onderhavige",
            "reeds",
            "teneinde",
            "tevens",
            "uiterlijk",
            "verschuldigd",
            "voormeld",
            "voornoemde",
            "zulks");

    private static final Set<String> TOO_FAMILIAR = Set.of("je", "jij", "jou", "jouw", "jullie");

    private final Wording wording = new Wording(PlainTexts.in("nl"));

    @ParameterizedTest
    @MethodSource("messages")
    void sentencesAreShort(Message message) {
        List<Integer> lengths = sentences(body(message))
                .map(PlainLanguageTest::words)
                .map(List::size)
                .toList();

        assertThat(lengths.stream().mapToInt(Integer::intValue).average().orElseThrow())
                .isLessThanOrEqualTo(WORDS_ON_AVERAGE);
        assertThat(lengths).allMatch(words -> words <= WORDS_AT_MOST);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void wordsAreEverydayAndPolite(Message message) {
        List<String> words = words(wording.of(message, true).title() + "\n" + body(message));

        assertThat(words).doesNotContainAnyElementsOf(OFFICIALESE).doesNotContainAnyElementsOf(TOO_FAMILIAR);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageSaysWhyTheResidentGetsIt(Message message) {
        assertThat(body(message)).contains("U krijgt dit bericht omdat ");
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageOffersAWayToAHuman(Message message) {
        assertThat(body(message)).contains("gentinfo@stad.gent");
    }

    @ParameterizedTest
    @MethodSource("messages")
    void titlesFitOnAPhone(Message message) {
        assertThat(wording.of(message, true).title()).hasSizeLessThanOrEqualTo(LETTERS_IN_A_TITLE);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void nothingIsLeftUnfilled(Message message) {
        assertThat(wording.of(message, true).toString().replace("Text[", ""))
                .doesNotContain("{", "}", "null", "NOT_FOUND", "Optional.empty, ", "  ");
    }

    static Stream<Message> messages() {
        return EveryMessage.once();
    }

    private String body(Message message) {
        return wording.of(message, true).body();
    }

    private static Stream<String> sentences(String text) {
        return END_OF_SENTENCE.splitAsStream(text).filter(sentence -> !sentence.isBlank());
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }
}
