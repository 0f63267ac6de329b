package gent.rechtstreeks.portal.show.rights;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.Explanation.Missing;
import gent.rechtstreeks.portal.ask.Explanation.Whose;
import gent.rechtstreeks.portal.testing.PortalStack;
import io.quarkus.qute.Engine;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not known yet leads to whoever can say it. */
@QuarkusTest
@WithTestResource(PortalStack.class)
class MissingFactTest {

    private static final LocalDate BORN = LocalDate.of(2026, 3, 2);
    private static final String CALL = " <a href=\"tel:+3292101010\">09 210 10 10</a>";

    @Inject
    Engine engine;

    @ParameterizedTest
    @CsvSource({
        "nl, Voor uw kind kunt u dit hier nog niet zeggen. Bel Gentinfo:",
        "fr, 'Pour votre enfant, vous ne pouvez pas encore le dire ici. Appelez Gentinfo :'",
        "en, You cannot say this for your child here yet. Call Gentinfo:",
    })
    void ofAChildOnlyACallHelps(Locale language, String words) {
        String line = line(missing(Whose.YOUR_CHILDS, BORN, "resident", null), language);

        assertThat(line).contains(words + CALL).doesNotContain("/gegevens/");
    }

    @Test
    void ofTheReaderItIsSaidOnTheSpot() {
        assertThat(line(missing(Whose.YOURS, null, "resident", "/me/facts/hours"), Locale.forLanguageTag("nl")))
                .contains("<a href=\"/gegevens/hours\">Geef het zelf door bij Mijn gegevens</a>");
    }

    @Test
    void ofOthersAPersonIsToldAndASourceSaysWhatItKnows() {
        Locale dutch = Locale.forLanguageTag("nl");

        assertThat(line(missing(Whose.YOUR_HOUSEHOLDS, null, "resident", null), dutch))
                .contains("Zeg het aan een medewerker van Gentinfo.");
        assertThat(line(missing(Whose.YOUR_CHILDS, BORN, "education-register", null), dutch))
                .contains("Wie kan dit zeggen: a register.")
                .doesNotContain("Bel Gentinfo");
    }

    private String line(Missing missing, Locale language) {
        return engine.getTemplate("tags/missingfact.html")
                .data("it", missing)
                .setAttribute(MessageBundles.ATTRIBUTE_LOCALE, language)
                .render();
    }

    private static Missing missing(Whose whose, LocalDate childBornOn, String source, String declareAt) {
        return new Missing(whose, childBornOn, "hours", "uren", source, "a register", declareAt, false);
    }
}
