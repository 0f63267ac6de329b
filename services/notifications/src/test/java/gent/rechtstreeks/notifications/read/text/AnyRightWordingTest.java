package gent.rechtstreeks.notifications.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.deliver.Message.LookedAtByAPerson;
import gent.rechtstreeks.notifications.deliver.Message.ObligationToMeet;
import gent.rechtstreeks.notifications.deliver.Message.RightGranted;
import gent.rechtstreeks.notifications.deliver.Message.RightToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.RightToFindOut;
import gent.rechtstreeks.notifications.deliver.Message.RightsToAskFor;
import gent.rechtstreeks.notifications.deliver.Occasion;
import gent.rechtstreeks.notifications.deliver.Particulars;
import gent.rechtstreeks.notifications.prefer.Language;
import gent.rechtstreeks.notifications.testing.MoreRights;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnyRightWordingTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

    private final Wordings wordings = PlainTexts.wordings(MoreRights.madeUp());
    private final Wording dutch = wordings.in(Language.DUTCH);

    private final RightToAskFor swimming =
            new RightToAskFor(about("baby-swimming", OptionalLong.of(1250)), Optional.of(MAY));
    private final RightToAskFor light = new RightToAskFor(about("night-light", OptionalLong.of(800)), Optional.empty());
    private final RightToAskFor trailer =
            new RightToAskFor(about("bicycle-trailer", OptionalLong.empty()), Optional.empty());

    @Test
    void aRightIsToldWithWhatItIsHowMuchForWhomHowAndWhere() {
        Text text = dutch.of(swimming, false);

        assertThat(text.title()).isEqualTo("Misschien voor u: Babyzwemmen met korting");
        assertThat(text.body()).isEqualTo("""
                U krijgt dit bericht omdat er iets veranderde in uw gezin.

                Misschien hebt u recht op: Babyzwemmen met korting. U betaalt minder voor babyzwemmen. Het gaat om €\u00a012,50.

                Voor wie is het? Gezinnen met een kind.

                Hoe krijgt u het? Vraag het aan tot en met 31 mei 2026. Dat kan online.

                Hebt u het al? Dan hoeft u niets te doen.

                Hebt u een vraag? Mail naar gentinfo@stad.gent.""");
        assertThat(text.link()).hasValue("https://example.org/baby-swimming");
    }

    @Test
    void whatIsNotKnownIsNotClaimed() {
        RightToAskFor unknown = new RightToAskFor(about("baby-swimming", OptionalLong.empty()), Optional.empty());

        assertThat(dutch.of(unknown, false).body())
                .contains("Hoe krijgt u het? Dat kan online.")
                .doesNotContain("€", "tot en met");
    }

    @Test
    void whatTheRightSaysItselfIsNotSaidAgain() {
        assertThat(dutch.of(light, false).body())
                .contains("U krijgt een nachtlampje van €\u00a08.")
                .doesNotContain("Het gaat om");
    }

    @Test
    void aTranslationNamesTheOfficialNameBesideItsOwn() {
        assertThat(wordings.in(Language.ENGLISH).of(swimming, false).body())
                .contains("Perhaps you have a right to: Baby swimming at a discount (Babyzwemmen met korting).");
    }

    @Test
    void theOverviewListsEachRightWithItsAmountItsLastDayAndItsPageOrHow() {
        Text text = dutch.of(RightsToAskFor.of(List.of(swimming, light, trailer), true), false);

        assertThat(text.title()).isEqualTo("Na de geboorte van uw kind: dit kunt u krijgen");
        assertThat(text.body())
                .startsWith("U krijgt dit bericht omdat wij hoorden dat uw kind geboren is.")
                .contains("""
                        - Babyzwemmen met korting. U betaalt minder voor babyzwemmen. Het gaat om €\u00a012,50. \
                        Dat kan tot en met 31 mei 2026. https://example.org/baby-swimming
                        - Gratis nachtlampje. U krijgt een nachtlampje van €\u00a08. Het is voor de kamer van een kind. \
                        https://example.org/night-light
                        - Fietskar op proef. U mag een fietskar een maand proberen. Dat kan online.

                        """);
        assertThat(text.link()).isEmpty();
    }

    @Test
    void anAppGetsTheSameAsAList() {
        assertThat(dutch.listed(RightsToAskFor.of(List.of(swimming, trailer), true)))
                .containsExactly(
                        new ListedRight(
                                "baby-swimming",
                                "Babyzwemmen met korting",
                                "U betaalt minder voor babyzwemmen.",
                                Optional.of("Vraag het aan tot en met 31 mei 2026. Dat kan online."),
                                OptionalLong.of(1250),
                                Optional.of(MAY),
                                Optional.of("https://example.org/baby-swimming")),
                        new ListedRight(
                                "bicycle-trailer",
                                "Fietskar op proef",
                                "U mag een fietskar een maand proberen.",
                                Optional.of("Dat kan online."),
                                OptionalLong.empty(),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(dutch.listed(swimming)).isEmpty();
    }

    @Test
    void anOverviewOfOneRightSaysAllOfIt() {
        Text text = dutch.of(RightsToAskFor.of(List.of(swimming), true), false);

        assertThat(text.title()).isEqualTo("Misschien voor u: Babyzwemmen met korting");
        assertThat(text.body())
                .startsWith("U krijgt dit bericht omdat wij hoorden dat uw kind geboren is.")
                .contains("Voor wie is het?", "Hoe krijgt u het?");
    }

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void whatNothingTakesBackNamesNoBirth(Occasion occasion) {
        Particulars about = about("toy-library", occasion, OptionalLong.empty());

        for (Message message : List.of(
                new RightToAskFor(about, Optional.empty()),
                new ObligationToMeet(about, MAY),
                new RightGranted(about),
                new RightToFindOut(about),
                RightsToAskFor.of(List.of(new RightToAskFor(about, Optional.empty()), light), false))) {
            assertThat(dutch.of(message, false).title()
                            + dutch.of(message, false).body())
                    .doesNotContain("geboorte", "geboren", "uw kind");
        }
    }

    @Test
    void whatNoSourceCouldSayNamesNoFact() {
        assertThat(dutch.of(new RightToFindOut(about("toy-library", OptionalLong.empty())), false)
                        .body())
                .contains("Wij vonden niet alle gegevens", "Een medewerker", "een bewijs")
                .doesNotContain("Gezinnen met een kind");
    }

    @Test
    void aGrantSaysFromWhenAndUntilWhenItHolds() {
        Particulars open = about("toy-library", OptionalLong.empty());
        Particulars ended = new Particulars(
                open.right(), open.occasion(), open.cents(), open.from(), Optional.of(LocalDate.of(2027, 3, 1)));

        assertThat(dutch.of(new RightGranted(open), false).body())
                .contains("U krijgt: Kaart van de speelotheek.", "Dit geldt vanaf 1 maart 2026.");
        assertThat(dutch.of(new RightGranted(ended), false).body())
                .contains("Dit geldt van 1 maart 2026 tot en met 28 februari 2027.");
    }

    @Test
    void aPersonLooksAtAnyRight() {
        assertThat(dutch.of(new LookedAtByAPerson("toy-library"), false).body())
                .contains("Het gaat over Kaart van de speelotheek.");
    }

    private static Particulars about(String right, OptionalLong cents) {
        return about(right, Occasion.BIRTH, cents);
    }

    private static Particulars about(String right, Occasion occasion, OptionalLong cents) {
        return new Particulars(right, occasion, cents, LocalDate.of(2026, 3, 1), Optional.empty());
    }
}
