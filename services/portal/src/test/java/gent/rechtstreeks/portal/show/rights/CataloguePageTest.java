package gent.rechtstreeks.portal.show.rights;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.OfferedRight;
import gent.rechtstreeks.portal.ask.OfferedRight.Text;
import gent.rechtstreeks.portal.ask.Part;
import gent.rechtstreeks.portal.ask.Service;
import gent.rechtstreeks.portal.ask.Verification;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CataloguePageTest {

    private static final Locale FRENCH = Locale.of("fr", "BE");

    @Test
    void rightsStandByNameInTheLanguageOfThePage() {
        CataloguePage page =
                CataloguePage.of(new Part.Got<>(List.of(right("Zakken", "Sacs"), right("Aangifte", "Étude"))), FRENCH);

        assertThat(page.items()).extracting(item -> item.name().text()).containsExactly("Étude", "Sacs");
    }

    @Test
    void whatIsNotTranslatedStandsInDutchAndSaysSo() {
        CataloguePage page = CataloguePage.of(new Part.Got<>(List.of(right("Zakken", null))), FRENCH);

        assertThat(page.items().getFirst().name()).isEqualTo(new Text("nl", "Zakken"));
    }

    @Test
    void whatNobodyConfirmedIsMarked() {
        CataloguePage page = CataloguePage.of(new Part.Got<>(List.of(right("Zakken", "Sacs"))), FRENCH);

        assertThat(page.items().getFirst().marks()).isEqualTo(new Marks(false, true, true));
    }

    @Test
    void aServiceThatDoesNotAnswerIsNamed() {
        assertThat(CataloguePage.of(new Part.Missing<>(Service.ELIGIBILITY), FRENCH)
                        .missing())
                .isEqualTo(Service.ELIGIBILITY);
    }

    private static OfferedRight right(String dutch, String french) {
        List<Text> text = List.of(new Text("nl", dutch), new Text("fr", french));
        return new OfferedRight(
                dutch,
                text,
                text,
                text,
                text,
                new OfferedRight.Basis("a rule", false),
                List.of(),
                List.of(new OfferedRight.Number(Verification.UNVERIFIED)));
    }
}
