package gent.rechtstreeks.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts that residents read: complete in each language, and short in Dutch. */
class TextsTest {

    private static final String REASON = "reason.";
    private static final String NUMBER = "number.";
    private static final String HAS_IT_ALREADY = "has-it-already";
    private static final ParameterTable TABLE = ParameterTable.read();
    private static final int WORDS_A_SENTENCE = 15;

    static Stream<RightFolder> rights() {
        return RightFolder.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rights")
    void whatWhoAndHowAreSaidInEachLanguage(RightFolder right) {
        for (String language : RightFolder.LANGUAGES) {
            assertThat(right.texts(language)).as(language).containsKeys("what", "who", "how");
            assertThat(right.texts(language).values()).as(language).noneMatch(text -> ((String) text).isBlank());
            assertThat(keysBesideReasonsAndNumbers(right.texts(language)))
                    .as(language)
                    .isSubsetOf("what", "who", "how", "amount", "deadline");
        }
    }

    @ParameterizedTest
    @MethodSource("rights")
    void everyLanguageSaysTheSameThings(RightFolder right) {
        Set<Object> dutch = right.texts("nl").keySet();
        assertThat(right.texts("fr").keySet()).isEqualTo(dutch);
        assertThat(right.texts("en").keySet()).isEqualTo(dutch);
    }

    @ParameterizedTest
    @MethodSource("rights")
    void eachReasonHasATextAndEachTextAReason(RightFolder right) {
        Set<String> said = RuleFile.load(right).reasons();
        Set<String> written = right.texts("nl").stringPropertyNames().stream()
                .filter(key -> key.startsWith(REASON))
                .map(key -> key.substring(REASON.length()))
                .filter(code -> said.contains(code) || !ofTheCard(right, code))
                .collect(Collectors.toSet());
        assertThat(written).isEqualTo(said);
    }

    @ParameterizedTest
    @MethodSource("rights")
    void eachNumberOfTheTableSaysOfWhatItIs(RightFolder right) {
        Set<String> numbers = TABLE.rows().stream()
                .filter(row -> row.right().equals(right.name()))
                .map(ParameterTable.Row::parameter)
                .collect(Collectors.toSet());
        Set<String> written = right.texts("nl").stringPropertyNames().stream()
                .filter(key -> key.startsWith(NUMBER))
                .map(key -> key.substring(NUMBER.length()))
                .collect(Collectors.toSet());
        assertThat(written).isEqualTo(numbers);
    }

    @ParameterizedTest
    @MethodSource("rights")
    void anAmountAndADeadlineAreSpokenOfOnlyWhereTheRulesDecideThem(RightFolder right) {
        Set<String> decisions = RuleFile.load(right).decisions();
        for (String part : List.of("amount", "deadline")) {
            boolean spokenOf =
                    right.texts("nl").values().stream().anyMatch(text -> ((String) text).contains("{" + part + "}"));
            assertThat(!spokenOf || decisions.contains(part)).as(part).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("rights")
    void dutchSentencesAreShort(RightFolder right) {
        Properties texts = right.texts("nl");
        String all = texts.stringPropertyNames().stream()
                .filter(key -> !key.startsWith(NUMBER))
                .map(texts::getProperty)
                .collect(Collectors.joining(" "));
        double sentences = Arrays.stream(all.split("[.?!:](\\s|$)")).count();
        double words = Arrays.stream(all.split("\\s+")).count();
        assertThat(words / sentences).as("words a sentence").isLessThanOrEqualTo(WORDS_A_SENTENCE);
    }

    @ParameterizedTest
    @MethodSource("rights")
    void dutchAddressesTheResidentAsMessagesDo(RightFolder right) {
        assertThat(right.texts("nl").values()).allSatisfy(text -> assertThat(
                        ((String) text).toLowerCase(Locale.ROOT).split("\\W+"))
                .doesNotContain("je", "jij", "jou", "jouw"));
    }

    /** Who has a right already is told so by the card, not by the rules. */
    private static boolean ofTheCard(RightFolder right, String code) {
        return code.equals(HAS_IT_ALREADY) && right.card().get("alreadyHas") != null;
    }

    private static Set<String> keysBesideReasonsAndNumbers(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> !key.startsWith(REASON) && !key.startsWith(NUMBER))
                .collect(Collectors.toSet());
    }
}
