package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.show.ErrorPages.Kind;
import gent.rechtstreeks.portal.testing.PortalStack;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody reads whose page cannot be shown. */
@QuarkusTest
@WithTestResource(PortalStack.class)
class ErrorWordsTest {

    @ParameterizedTest
    @CsvSource({
        "nl, Misschien weigert uw browser cookies., Of u was te lang weg. Open de pagina dan opnieuw en meld u opnieuw aan.",
        "fr, Votre navigateur refuse peut-être les cookies., Ou votre absence a été trop longue. Rouvrez alors la page et reconnectez-vous.",
        "en, Perhaps your browser refuses cookies., Or you were away for too long. Then open the page again and log in again.",
    })
    void withoutCookiesBothCausesAreSaid(Locale language, String refused, String away) {
        assertThat(page(Kind.NO_COOKIES, language)).contains(refused, away);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, U kunt nu al bezwaar maken. Bel Gentinfo:",
        "fr, Vous pouvez déjà vous opposer. Appelez Gentinfo :",
        "en, You can object already. Call Gentinfo:",
    })
    void whoeverIsNotKnownYetCanObjectByPhone(Locale language, String words) {
        assertThat(page(Kind.NOT_KNOWN_YET, language)).contains(words + " <a href=\"tel:+3292101010\">");
    }

    private static String page(Kind kind, Locale language) {
        return ErrorPages.Pages.error(kind)
                .setAttribute(MessageBundles.ATTRIBUTE_LOCALE, language)
                .render();
    }
}
