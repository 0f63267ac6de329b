package gent.rechtstreeks.consent.decide.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import gent.rechtstreeks.consent.decide.Agreement;
import gent.rechtstreeks.consent.decide.AgreementText;
import gent.rechtstreeks.consent.decide.Agreements;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementFilesTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.?!:])\\s+");
    private static final List<String> OFFICIALESE =
            List.of("indien", "teneinde", "middels", "reeds", "betreffende", "gelieve", "dient", "tevens", "inzake");

    static Stream<Agreement> agreements() {
        return Stream.of("push-messages/1", "suggestions/1").map(name -> AgreementFiles.read(name, JSON));
    }

    /** Who agreed, agreed to these very words: another wording is another version. */
    @ParameterizedTest
    @CsvSource({
        "push-messages/1, 07a30a5408e50cc8d0112b31bb1543e8db8ba3d46ac7354c7f34c54446f6042d",
        "suggestions/1, b5d1492480414ea53b555a08300f74fe8b38280d5c05c100a52b78ba15c00605"
    })
    void aPublishedVersionNeverChanges(String name, String hash) {
        assertThat(AgreementFiles.read(name, JSON).hash()).isEqualTo(hash);
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void everyLanguageSaysAllOfItAndOnlyDutchIsNoTranslation(Agreement agreement) {
        assertThat(agreement.texts()).containsOnlyKeys("nl", "fr", "en");
        agreement.texts().forEach((language, text) -> {
            assertThat(text.translation()).as(language).isEqualTo(!language.equals("nl"));
            assertThat(parts(text)).as(language).hasSize(8).allSatisfy(part -> assertThat(part)
                    .isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void theDutchTextIsPlain(Agreement agreement) {
        AgreementText text = agreement.texts().get("nl");
        List<String> sentences =
                parts(text).flatMap(END_OF_SENTENCE::splitAsStream).toList();

        assertThat(sentences).allSatisfy(sentence -> assertThat(words(sentence)).hasSizeLessThanOrEqualTo(20));
        assertThat(sentences.stream()
                        .mapToInt(sentence -> words(sentence).size())
                        .average()
                        .orElseThrow())
                .isLessThanOrEqualTo(15);
        assertThat(sentences.stream().flatMap(sentence -> words(sentence).stream()))
                .doesNotContainAnyElementsOf(OFFICIALESE)
                .doesNotContain("je", "jij", "jouw");
    }

    @Test
    void whatIsAskedDependsOnTheDay() {
        Agreements trial = new Agreements(Stream.of("trial/3", "trial/1", "trial/2")
                .map(name -> AgreementFiles.read(name, JSON))
                .toList());

        assertThat(trial.asked("trial", LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(asked(trial, LocalDate.of(2026, 3, 9))).isEqualTo(1);
        assertThat(asked(trial, LocalDate.of(2026, 3, 10))).isEqualTo(2);
        assertThat(asked(trial, LocalDate.of(2026, 3, 20))).isEqualTo(3);
        assertThat(trial.asked("another", LocalDate.of(2026, 3, 20))).isEmpty();
    }

    @Test
    void aFileThatIsNotThereOrSaysAnotherNameIsRefused() {
        assertThatThrownBy(() -> AgreementFiles.read("trial/9", JSON)).hasMessageContaining("trial/9");
        assertThatThrownBy(() -> AgreementFiles.read("trial/../trial/1", JSON))
                .hasRootCauseMessage("it contradicts itself or its name");
    }

    private static int asked(Agreements agreements, LocalDate day) {
        return agreements.asked("trial", day).orElseThrow().version();
    }

    private static Stream<String> parts(AgreementText text) {
        return Stream.of(
                text.title(),
                text.purpose(),
                text.data(),
                text.source(),
                text.duration(),
                text.basis(),
                text.without(),
                text.withdrawing());
    }

    private static List<String> words(String sentence) {
        return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
