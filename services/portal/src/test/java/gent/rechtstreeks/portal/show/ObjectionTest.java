package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.Consents.Objection;
import gent.rechtstreeks.portal.show.ConsentPage.Choices;
import gent.rechtstreeks.portal.testing.PortalStack;
import io.quarkus.qute.Engine;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever objected is not invited to object. */
@QuarkusTest
@WithTestResource(PortalStack.class)
class ObjectionTest {

    @Inject
    Engine engine;

    @ParameterizedTest
    @CsvSource({
        "nl, Maak dan bezwaar., Uw bezwaar geldt., Ik stop mijn bezwaar",
        "fr, Alors opposez-vous., Votre opposition compte., Je retire mon opposition",
        "en, Then object., Your objection is in force., I stop objecting",
    })
    void isSaidToBeInForceWithTheWayBack(Locale language, String invitation, String inForce, String back) {
        assertThat(said(true, language)).contains(inForce, back).doesNotContain(invitation);
        assertThat(said(false, language)).contains(invitation).doesNotContain(inForce);
    }

    private String said(boolean objects, Locale language) {
        Objection objection = new Objection(objects, objects ? TestEntries.NOON : null, null);
        return engine.getTemplate("tags/objection.html")
                .data("it", new Choices("nl", List.of(), objection, TestEntries.NOON))
                .setAttribute(MessageBundles.ATTRIBUTE_LOCALE, language)
                .render();
    }
}
