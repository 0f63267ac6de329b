package gent.rechtstreeks.portal.show.rights;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.Explanation.Missing;
import gent.rechtstreeks.portal.ask.Explanation.Whose;
import gent.rechtstreeks.portal.ask.Facts.Fact;
import gent.rechtstreeks.portal.ask.Facts.State;
import gent.rechtstreeks.portal.ask.Facts.Type;
import gent.rechtstreeks.portal.show.FactCard;
import gent.rechtstreeks.portal.testing.PortalStack;
import io.quarkus.qute.Engine;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
                .contains("Zeg het aan een medewerker van Gentinfo: <a href=\"tel:+3292101010\">");
        assertThat(line(missing(Whose.YOUR_CHILDS, BORN, "education-register", null), dutch))
                .contains("Wie kan dit zeggen: a register.")
                .doesNotContain("Bel Gentinfo");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Bij Mijn gegevens staat:, Ja, Voor dit recht mogen we dat niet gebruiken.",
        "fr, 'Sous Mes données, il est indiqué :', Oui, 'Pour ce droit, nous ne pouvons pas l''utiliser.'",
        "en, Under My data it says:, Yes, For this right we may not use that.",
    })
    void whatStandsAmongTheReadersFactsIsNotHidden(Locale language, String where, String value, String why) {
        Missing missing = missing(Whose.YOURS, null, "resident", "/me/facts/hours");

        assertThat(line(missing, FactCard.of(known(Type.YES_OR_NO, "true"), true, Map.of()), language))
                .contains(where + " <strong>" + value + "</strong>. " + why, "<a href=\"/gegevens/hours\">");
    }

    @Test
    void itStandsThereInTheWordsOfTheirFacts() {
        Missing missing = missing(Whose.YOURS, null, "resident", "/me/facts/hours");

        assertThat(line(missing, FactCard.of(known(Type.HOURS, "20"), true, Map.of()), Locale.forLanguageTag("nl")))
                .contains("<strong>20 uur</strong>", "Zeg het zelf, dan tellen we het ook hier")
                .doesNotContain("Geef het zelf door");
    }

    @ParameterizedTest
    @CsvSource({"nl, uren van uw kinderen", "fr, uren de vos enfants", "en, uren of your children"})
    void ofMoreChildrenNoneIsNamed(Locale language, String words) {
        assertThat(line(missing(Whose.YOUR_CHILDS, null, "resident", null), language))
                .contains("<strong>" + words + "</strong>");
    }

    private String line(Missing missing, Locale language) {
        return line(missing, null, language);
    }

    private String line(Missing missing, FactCard known, Locale language) {
        return engine.getTemplate("tags/missingfact.html")
                .data("it", missing)
                .data("known", known)
                .setAttribute(MessageBundles.ATTRIBUTE_LOCALE, language)
                .render()
                .replace("&#39;", "'");
    }

    private static Fact known(Type type, String value) {
        return new Fact(
                "hours",
                "uren",
                type,
                State.KNOWN,
                value,
                null,
                false,
                "a-register",
                Instant.EPOCH,
                null,
                null,
                List.of());
    }

    private static Missing missing(Whose whose, LocalDate childBornOn, String source, String declareAt) {
        return new Missing(whose, childBornOn, "hours", "uren", source, "a register", declareAt, false);
    }
}
