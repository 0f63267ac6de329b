package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.Facts;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.testing.PortalStack;
import io.quarkus.qute.Engine;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where residents say something, the page says that they cannot do so for a child. */
@QuarkusTest
@WithTestResource(PortalStack.class)
class FactsOfAChildTest {

    private static final Facts NOTHING_TO_SAY = new Facts(null, List.of(), List.of());

    @Inject
    Engine engine;

    @ParameterizedTest
    @CsvSource({
        "nl, Over een kind kunt u hier nog niets zeggen.",
        "fr, Vous ne pouvez encore rien dire ici sur un enfant.",
        "en, You cannot say anything about a child here yet.",
    })
    void cannotBeSaidHereAndSomebodyHelps(Locale language, String words) {
        FactsPage page = FactsPage.of(new Part.Got<>(NOTHING_TO_SAY), Map.of(), new Outcome(null, null));

        assertThat(engine.getTemplate("tags/sayable.html")
                        .data("it", page.known().getValue())
                        .setAttribute(MessageBundles.ATTRIBUTE_LOCALE, language)
                        .render())
                .containsPattern(
                        "id=\"zeggen\"[\\s\\S]*" + words + " [^<]*Gentinfo[^<]*<a href=\"tel:\\+3292101010\">");
    }
}
