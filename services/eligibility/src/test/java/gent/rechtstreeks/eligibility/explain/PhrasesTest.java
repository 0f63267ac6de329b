package gent.rechtstreeks.eligibility.explain;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Verification;
import gent.rechtstreeks.eligibility.rights.FactDeclaration;
import gent.rechtstreeks.eligibility.rights.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentences of all explanations: complete in each language, and plain in Dutch. */
class PhrasesTest {

    private static final Phrases DUTCH = Phrases.in(Language.NL);
    private static final Pattern OPEN = Pattern.compile("\\{\\w+}");
    private static final int MOST_WORDS = 15;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysTheSameThings(Language language) {
        Phrases phrases = Phrases.in(language);

        assertThat(phrases.keys()).isEqualTo(DUTCH.keys());
        for (String key : DUTCH.keys()) {
            assertThat(phrases.get(key)).as(key).isNotBlank();
            assertThat(open(phrases.get(key))).as(key).isEqualTo(open(DUTCH.get(key)));
        }
    }

    @Test
    void everySourceAndEveryCodeOfTheFactsHasWords() {
        Stream<String> sources = facts().map(fact -> "source." + fact.source());
        Stream<String> codes = facts().flatMap(fact -> fact.codes().stream()).map(code -> "value." + code);

        assertThat(DUTCH.keys())
                .containsAll(Stream.concat(sources, codes).distinct().toList());
    }

    @Test
    void everyDegreeOfCertaintyHasWords() {
        assertThat(DUTCH.keys())
                .containsAll(Arrays.stream(Verification.values())
                        .map(degree -> "verification." + degree)
                        .toList());
    }

    @Test
    void dutchSentencesAreShort() {
        assertThat(DUTCH.keys().stream()
                        .flatMap(key -> Pattern.compile("(?<=[.?])\\s+").splitAsStream(DUTCH.get(key)))
                        .filter(sentence -> sentence.split("\\s+").length > MOST_WORDS))
                .isEmpty();
    }

    @Test
    void dutchAddressesTheResidentAsMessagesDo() {
        assertThat(DUTCH.keys()).allSatisfy(key -> assertThat(
                        DUTCH.get(key).toLowerCase(Locale.ROOT).split("\\W+"))
                .doesNotContain("je", "jij", "jou", "jouw"));
    }

    @Test
    void aSentenceThatAsksForWhatIsNotKnownIsLeftOut() {
        assertThat(Filling.of("Je krijgt {amount}. Dat is voor {year}! Goed?", Map.of("year", "2026")))
                .isEqualTo("Dat is voor 2026! Goed?");
    }

    private static Stream<FactDeclaration> facts() {
        return Words.RIGHTS.facts().all().stream();
    }

    private static List<String> open(String phrase) {
        return OPEN.matcher(phrase).results().map(MatchResult::group).sorted().toList();
    }
}
