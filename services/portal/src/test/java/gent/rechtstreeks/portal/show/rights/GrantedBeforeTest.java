package gent.rechtstreeks.portal.show.rights;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.AssessmentLine;
import gent.rechtstreeks.portal.ask.Decision;
import gent.rechtstreeks.portal.ask.ExplainedAssessment;
import gent.rechtstreeks.portal.ask.ExplainedDecision;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Verification;
import gent.rechtstreeks.portal.testing.PortalStack;
import gent.rechtstreeks.portal.testing.WholePage;
import io.quarkus.qute.Engine;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages say of a grant that stands, when the rules or the resident say otherwise by now. */
@QuarkusTest
@WithTestResource(PortalStack.class)
class GrantedBeforeTest {

    private static final Decision GRANT = Given.decision("waste-bags", UUID.randomUUID());

    @Inject
    WholePage pages;

    @Inject
    Engine engine;

    @ParameterizedTest
    @CsvSource({
        "nl, Dit bedrag kende de stad toe. Verandert daar iets aan? Dan beslist een medewerker daarover.",
        "fr, La ville a accordé ce montant. Cela change ? Alors un collaborateur en décide.",
        "en, The city granted this amount. Does that change? Then a member of staff decides on it.",
    })
    void theAmountIsSaidToBeKeptAndTheNumbersOfAnotherAreNotShown(Locale language, String words) {
        String other = pages.of("right.html", page(GRANT), language);
        String same = pages.of("right.html", page(Given.withoutAmount("waste-bags")), language);

        assertThat(other).contains("</p><p>" + words + "</p>").doesNotContain("<strong>84</strong>");
        assertThat(same).contains("<strong>84</strong>").doesNotContain(words);
    }

    @ParameterizedTest
    @CsvSource({
        "nl-BE, De stad kende dit toe. Op 2 maart 2026 zei u, of iemand van uw gezin, dat dit niet hoeft. Een medewerker bekijkt dat. Tot dan verandert er niets.",
        "fr-BE, 'La ville l''a accordé. Le 2 mars 2026, vous, ou quelqu''un de votre ménage, avez dit que vous n''en voulez pas. Un collaborateur l''examine. Jusque-là, rien ne change.'",
        "en-GB, The city granted this. On 2 March 2026 you, or somebody of your household, said that you do not want this. A member of staff is looking at it. Until then nothing changes.",
    })
    void theListSaysOfARefusedGrantWhatItsPageSays(String language, String words) {
        assertThat(line(
                        Given.granted("waste-bags", Given.BIRTH),
                        Given.renounced(GRANT),
                        Locale.forLanguageTag(language)))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "nl-BE, De stad kende dit toe. Een medewerker kijkt nog na of dit klopt. Tot dan verandert er niets.",
        "fr-BE, 'La ville l''a accordé. Un collaborateur vérifie encore si c''est correct. D''ici là, rien ne change.'",
        "en-GB, The city granted this. A member of staff is still checking whether this is right. Until then nothing changes.",
    })
    void theListAndThePageSayThatAHumanStillLooks(String language, String words) {
        Locale locale = Locale.forLanguageTag(language);
        Decision doubted = Given.doubted(GRANT);
        String sentence = words.substring(words.indexOf('.') + 2);

        assertThat(line(Given.granted("waste-bags", Given.BIRTH), doubted, locale))
                .contains(words);
        assertThat(line(Given.granted("waste-bags", Given.BIRTH), GRANT, locale))
                .doesNotContain(sentence);
        assertThat(pages.of("right.html", page(doubted), locale).replace("&#39;", "'"))
                .contains(sentence);
        assertThat(pages.of("right.html", page(GRANT), locale).replace("&#39;", "'"))
                .doesNotContain(sentence);
    }

    private String line(AssessmentLine line, Decision decision, Locale language) {
        return engine.getTemplate("tags/myright.html")
                .data("it", new MyRight(line, decision, Marks.NONE, null))
                .setAttribute(MessageBundles.ATTRIBUTE_LOCALE, language)
                .render()
                .replace("&#39;", "'");
    }

    private static RightPage page(Decision decision) {
        return new RightPage(
                UUID.randomUUID(),
                new Part.Got<>(new ExplainedAssessment(
                        Given.granted("waste-bags", Given.BIRTH),
                        Given.told("what it is", List.of(), List.of(), Given.number("EUR", Verification.SEEN)))),
                new Part.Got<>(Optional.of(new ExplainedDecision(decision, List.of(), null, List.of()))),
                List.of(),
                null,
                null,
                null);
    }
}
