package gent.rechtstreeks.notifications.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gent.rechtstreeks.notifications.prefer.Language;
import io.quarkus.qute.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every language says all there is to say, with all that it is given, and nothing else. */
class BundleTest {

    private final Map<String, String> texts = new HashMap<>(Bundle.of("nl").texts());

    @Test
    void everyKnownLanguageHasAFileAndNoOther() throws IOException {
        assertThat(Bundle.languages()).containsExactlyInAnyOrderElementsOf(tags().toList());
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyLanguageIsComplete(String tag) {
        assertThat(Bundle.of(tag).flaws()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyLanguageLeadsToTheSamePages(String tag) {
        Map<String, String> dutch = texts;

        assertThat(Bundle.of(tag).texts()).allSatisfy((key, text) -> {
            if (key.endsWith("Link")) {
                assertThat(text).isEqualTo(dutch.get(key));
            }
        });
    }

    @Test
    void aMissingTextIsAFlaw() {
        texts.remove("wasteBagsLink");

        assertThat(flaws()).containsExactly("wasteBagsLink is missing");
    }

    @Test
    void aTextThatNobodyAsksForIsAFlaw() {
        texts.put("formerTitle", "Vroeger");

        assertThat(flaws()).containsExactly("nobody says formerTitle");
    }

    @Test
    void aParameterThatIsLeftOutIsAFlaw() {
        texts.put("birthGrantToAskFor", "U kiest uit {payers}.");

        assertThat(flaws()).containsExactly("birthGrantToAskFor leaves out amount");
    }

    @Test
    void aParameterThatIsNotGivenIsAFlaw() {
        texts.put("birthToDeclare", "Tot en met {lastDay} om {hour}.");

        assertThat(flaws()).containsExactly("birthToDeclare wants to know hour");
    }

    @Test
    void aTextThatIsNotGivenAllThatItNeedsIsAnErrorAndNotHalfAText() {
        texts.put("birthToDeclare", "Tot en met {lastDay} om {hour}.");
        Bundle broken = new Bundle(texts);

        assertThatThrownBy(() -> broken.render(
                        Texts.class.getMethod("birthToDeclare", String.class), new Object[] {"18 maart 2026"}))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("hour");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> Bundle.read(new StringReader("a=1\nb=2\na=3\n")))
                .hasMessage("a stands twice");
    }

    private List<String> flaws() {
        return new Bundle(texts).flaws();
    }

    static Stream<String> tags() {
        return Language.KNOWN.stream().map(Language::tag);
    }
}
