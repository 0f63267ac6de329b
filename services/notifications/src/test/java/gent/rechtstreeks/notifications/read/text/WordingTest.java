package gent.rechtstreeks.notifications.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.notifications.deliver.Decisions;
import gent.rechtstreeks.notifications.deliver.Kind;
import gent.rechtstreeks.notifications.deliver.Message;
import gent.rechtstreeks.notifications.deliver.Message.AddressToDeclare;
import gent.rechtstreeks.notifications.deliver.Message.BirthGrantToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.BirthGrantToFindOut;
import gent.rechtstreeks.notifications.deliver.Message.BirthToDeclare;
import gent.rechtstreeks.notifications.deliver.Message.LookedAtByAPerson;
import gent.rechtstreeks.notifications.deliver.Message.SupportAfterStillbirth;
import gent.rechtstreeks.notifications.deliver.Message.TemporaryParkingPermitToAskFor;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsGranted;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsRaised;
import gent.rechtstreeks.notifications.deliver.Message.WasteBagsToFindOut;
import gent.rechtstreeks.notifications.deliver.Messages;
import gent.rechtstreeks.notifications.deliver.Occasion;
import gent.rechtstreeks.notifications.prefer.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private final Wording wording = PlainTexts.wordings().in(Language.DUTCH);

    @Test
    void theReminderSaysUntilWhenAndWhere() {
        Text text = wording.of(new BirthToDeclare(LocalDate.of(2026, 3, 18)), false);

        assertThat(text.title()).isEqualTo("Geef de geboorte van uw kind aan");
        assertThat(text.body()).contains("tot en met 18 maart 2026", "gratis", "AC Zuid", "Gebruikt u geen internet?");
        assertThat(text.link()).hasValueSatisfying(link -> assertThat(link).startsWith("https://stad.gent/"));
    }

    @Test
    void theReminderOfAMoveSaysUntilWhenWhereAndWhatFollows() {
        Text text = wording.of(new AddressToDeclare(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 11)), false);

        assertThat(text.title()).isEqualTo("Geef uw nieuwe adres aan");
        assertThat(text.body())
                .contains("uw verhuis is 1 maart 2026", "gratis")
                .contains("online, via stad.gent", "aan het loket", "met een brief", "Gebruikt u geen internet?")
                .contains("pas als u echt verhuisd bent", "wijkagent", "ouderlijk gezag");
        assertThat(text.link()).hasValue("https://stad.gent/burgerzaken/producten/aangifte-van-een-adreswijziging");
    }

    @Test
    void theLastDayToDeclareAMoveIsOurCountOfTheRuleAndNotPromised() {
        assertThat(wording.of(new AddressToDeclare(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 11)), false)
                        .body())
                .contains("binnen acht werkdagen na uw verhuis", "Wij tellen tot en met 11 maart 2026")
                .contains("Een zaterdag tellen wij niet mee", "Wacht liever niet")
                .doesNotContain("Dat kan tot en met");
    }

    @Test
    void theReminderOfAMoveIsTrueBeforeAndAfterTheMove() {
        assertThat(wording.of(new AddressToDeclare(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 11)), false)
                        .body())
                .doesNotContain("u verhuisde", "u zult");
    }

    @Test
    void theTemporaryParkingPermitIsNotPromisedAndIsAskedForByTheResident() {
        Text text = wording.of(
                new TemporaryParkingPermitToAskFor(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 31)), false);

        assertThat(text.title()).startsWith("Misschien");
        assertThat(text.body())
                .contains("1 maart 2026", "gratis", "drie maanden", "één keer verlengen", "aan het loket")
                .contains("altijd een auto", "parkeren geld", "Wij weten niet of dat zo is", "zelf aan")
                .contains("het bewijs van uw aangifte", "niet te wachten op de wijkagent")
                .doesNotContain("€", "U krijgt een", "recht op");
        assertThat(text.link()).hasValueSatisfying(link -> assertThat(link)
                .startsWith("https://stad.gent/")
                .endsWith("/tijdelijke-bewonersvergunning-bij-domiciliewijziging"));
    }

    @Test
    void afterAMoveNobodyReadsOfAChild() {
        for (Message message : List.of(
                new WasteBagsGranted(8400, 2026, Occasion.MOVE),
                new WasteBagsRaised(8400, 2026, Occasion.MOVE),
                new WasteBagsToFindOut(Occasion.MOVE))) {
            assertThat(wording.of(message, false).body())
                    .startsWith("U krijgt dit bericht omdat u verhuisde of omdat iemand bij u kwam wonen.")
                    .doesNotContain("kind");
        }
    }

    @Test
    void afterABirthNobodyReadsOfAChildSinceItMayHaveDied() {
        for (Message message : List.of(
                new WasteBagsGranted(8400, 2026, Occasion.BIRTH),
                new WasteBagsRaised(8400, 2026, Occasion.BIRTH),
                new WasteBagsToFindOut(Occasion.BIRTH))) {
            assertThat(wording.of(message, false).body())
                    .startsWith("U krijgt dit bericht omdat er iets veranderde in uw gezin.")
                    .doesNotContain("kind", "geboorte", "verhuis", "wonen");
        }
    }

    @Test
    void onADayInTheCalendarTheTextIsTrueWheneverItIsRead() {
        for (Message message :
                List.of(new WasteBagsGranted(8400, 2027, Occasion.DATE), new WasteBagsToFindOut(Occasion.DATE))) {
            assertThat(wording.of(message, false).body())
                    .startsWith("U krijgt dit bericht omdat wij elk jaar nakijken waar uw gezin recht op heeft.")
                    .doesNotContain("nieuw jaar", "kind", "verhuis", "wonen");
        }
    }

    @Test
    void aRaiseOnADayInTheCalendarClaimsNoCause() {
        assertThat(wording.of(new WasteBagsRaised(10500, 2027, Occasion.DATE), false)
                        .body())
                .startsWith("U krijgt dit bericht omdat er iets veranderde in uw gezin.")
                .doesNotContain("kind", "verhuis", "nieuw jaar");
    }

    @Test
    void theBirthGrantIsNeverPromised() {
        Text text = wording.of(new BirthGrantToAskFor(OptionalLong.of(126356)), false);

        assertThat(text.body()).contains("ongeveer €\u00a01.264", "uitbetaler", "vijf jaar");
        assertThat(text.title()).doesNotContain("€");
    }

    @Test
    void theBirthGrantSaysNothingOfAnAmountThatNobodyKnows() {
        assertThat(wording.of(new BirthGrantToAskFor(OptionalLong.empty()), false)
                        .body())
                .doesNotContain("€", "ongeveer")
                .contains("Uw uitbetaler zegt u het juiste bedrag.");
    }

    @Test
    void afterAStillbirthThereIsNoMoneyNoHurryAndNoCheer() {
        Text text = wording.of(new SupportAfterStillbirth(), false);

        assertThat(text.body()).contains("het verlies van uw kindje", "Een medewerker", "U hoeft nu niets te doen");
        assertThat(text.title() + text.body())
                .doesNotContainIgnoringCase("€", "bedrag", "proficiat", "aanvragen", "ten laatste", "voordeel", "!");
        assertThat(text.link()).isEmpty();
    }

    @Test
    void whatNoSourceCouldSayIsFoundOutByAPersonAndProofIsWelcome() {
        Text text = wording.of(new WasteBagsToFindOut(Occasion.BIRTH), false);

        assertThat(text.body())
                .contains("Wij vonden niet alle gegevens", "Een medewerker", "een bewijs", "verhoogde tegemoetkoming");
    }

    @Test
    void bothParentsReadOfTheBirthGrantWithoutHearingWhichFactIsMissing() {
        Text text = wording.of(new BirthGrantToFindOut(), false);

        assertThat(text.body())
                .contains("Wij vonden niet alle gegevens", "Een medewerker", "zelf aanvragen", "vijf jaar");
        assertThat(text.title() + text.body())
                .doesNotContainIgnoringCase("adres", "woont", "wonen", "woonplaats", "domicilie");
    }

    @Test
    void whatIsNotEverydayIsExplainedWhereItFirstStands() {
        for (Message message : List.of(new BirthGrantToAskFor(OptionalLong.empty()), new BirthGrantToFindOut())) {
            assertThat(wording.of(message, false).body())
                    .containsSubsequence(
                            "een startbedrag: geld dat",
                            "het Groeipakket, de steun van Vlaanderen",
                            "uitbetaler",
                            "organisatie die",
                            "Groeipakket betaalt");
        }
        assertThat(wording.of(new LookedAtByAPerson("birth-grant"), false).body())
                .contains("het Groeipakket, de steun van Vlaanderen");
    }

    @Test
    void afterAStillbirthNoTermIsPromised() {
        assertThat(wording.of(new SupportAfterStillbirth(), false).body())
                .contains("Wij weten nog niet hoelang", "Neem de tijd", "wanneer het u past")
                .doesNotContainPattern("\\d|binnen");
    }

    @Test
    void theGrantSaysHowMuchForWhichYear() {
        Text text = wording.of(new WasteBagsGranted(8400, 2026, Occasion.BIRTH), false);

        assertThat(text.title()).isEqualTo("U krijgt €\u00a084 voor vuilniszakken");
        assertThat(text.body()).contains("€\u00a084 voor het jaar 2026", "U hoeft niets te doen");
    }

    @Test
    void theRaiseSaysThatTheAmountIsTheTotal() {
        assertThat(wording.of(new WasteBagsRaised(10500, 2026, Occasion.BIRTH), false)
                        .body())
                .contains("in totaal €\u00a0105");
    }

    @Test
    void whatRestsOnDemonstrationDataSaysSoFirst() {
        Text text = wording.of(new WasteBagsGranted(8400, 2026, Occasion.BIRTH), true);

        assertThat(text.title()).isEqualTo("Voorbeeld: U krijgt €\u00a084 voor vuilniszakken");
        assertThat(text.body())
                .startsWith("Voorbeeld: dit bericht is een proef.")
                .contains("€\u00a084");
    }

    @Test
    void anotherLanguageSaysTheSameInItsOwnNotation() {
        BirthGrantToAskFor message = new BirthGrantToAskFor(OptionalLong.of(126356));

        Text french = PlainTexts.wordings().in(Language.FRENCH).of(message, false);
        Text english = PlainTexts.wordings().in(Language.ENGLISH).of(message, false);

        assertThat(french.language()).isEqualTo(Language.FRENCH);
        assertThat(french.body())
                .contains("environ 1\u00a0264\u00a0€.", "FONS, Infino, KidsLife, MyFamily et Parentia.");
        assertThat(english.language()).isEqualTo(Language.ENGLISH);
        assertThat(english.body()).contains("about €1,264.", "FONS, Infino, KidsLife, MyFamily and Parentia.");
        assertThat(wording.of(message, false).body()).contains("FONS, Infino, KidsLife, MyFamily en Parentia.");
    }

    @ParameterizedTest
    @CsvSource({
        "birth-declaration, REMINDED",
        "birth-declaration, ASSISTED",
        "birth-grant, INFORMED",
        "birth-grant, ASSISTED",
        "waste-bags, GRANTED",
        "waste-bags, RAISED",
        "waste-bags, ASSISTED",
        "address-declaration, REMINDED",
        "address-declaration, ASSISTED",
        "temporary-parking-permit, INFORMED",
        "temporary-parking-permit, ASSISTED"
    })
    void whateverThePlatformDecidesHasWords(String right, Kind kind) {
        Message message = Messages.tellingOf(Decisions.complete(right, kind), Decisions.RIGHTS);

        Text text = wording.of(message, false);

        assertThat(text.title()).isNotBlank();
        assertThat(text.body()).isNotBlank();
    }
}
