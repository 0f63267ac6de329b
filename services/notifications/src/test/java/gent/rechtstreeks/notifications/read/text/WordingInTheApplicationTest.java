package gent.rechtstreeks.notifications.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.notifications.deliver.EveryMessage;
import gent.rechtstreeks.notifications.prefer.Language;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class WordingInTheApplicationTest {

    @Inject
    Wordings wordings;

    @ConfigProperty(name = "quarkus.locales")
    List<String> locales;

    @Test
    void theApplicationSaysWhatTheFilesSay() {
        for (Language language : Language.KNOWN) {
            Wording plain = PlainTexts.wordings().in(language);
            Wording wording = wordings.in(language);

            assertThat(EveryMessage.once())
                    .allSatisfy(message -> assertThat(wording.of(message, true)).isEqualTo(plain.of(message, true)));
        }
    }

    @Test
    void theApplicationIsBuiltForEveryKnownLanguage() {
        assertThat(locales)
                .containsExactlyElementsOf(
                        Language.KNOWN.stream().map(Language::tag).toList());
    }
}
