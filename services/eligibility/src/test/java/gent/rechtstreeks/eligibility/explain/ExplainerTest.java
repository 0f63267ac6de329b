package gent.rechtstreeks.eligibility.explain;

import static gent.rechtstreeks.eligibility.explain.AnAnswer.ANNA;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.BRAM;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.CHILD;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Verification;
import gent.rechtstreeks.eligibility.rights.Language;
import gent.rechtstreeks.eligibility.rights.Right;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an explanation says, in words. */
class ExplainerTest {

    private static final Explainer EXPLAINER = Words.explainer();
    private static final Map<Language, String> WRONG = Map.of(
            Language.NL, "Klopt dit niet?", Language.FR, "Ce n'est pas correct ?", Language.EN, "Is this not right?");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNoEndsWithTheWayToAHuman(Language language) {
        String text = text(
                AnAnswer.wasteBags()
                        .using(ANNA, "increased-reimbursement", "false")
                        .notEligible("no-increased-reimbursement"),
                language);

        assertThat(text.substring(text.lastIndexOf("\n\n") + 2))
                .startsWith(WRONG.get(language))
                .contains("Gentinfo", "gentinfo@stad.gent");
    }

    @Test
    void soDoesEveryNoOfEveryRight() {
        for (Right right : Words.RIGHTS.all()) {
            for (String reason : right.texts(Language.NL).reasonCodes()) {
                Answer no = AnAnswer.ofAnna(right.name()).notEligible(reason);

                WRONG.forEach((language, question) -> assertThat(text(no, language))
                        .as("%s, %s", right.name(), reason)
                        .contains("\n\n" + question + "\n")
                        .endsWith("gentinfo@stad.gent."));
            }
        }
    }

    @Test
    void whatIsMissingIsNamedWithWhoCouldGiveIt() {
        String text = text(AnAnswer.wasteBags()
                .missing(ANNA, "increased-reimbursement", "social-security-bank")
                .missing(BRAM, "debt-counselling", "social-welfare-office")
                .unknown());

        assertThat(text)
                .contains("We weten nog niet of uw gezin hier recht op heeft.")
                .contains("- verhoogde tegemoetkoming. Wie kan dit zeggen: de Kruispuntbank")
                .contains("- schuldhulp, voor uw gezin. Wie kan dit zeggen: het OCMW.");
    }

    @Test
    void whatTheResidentCanSayIsAskedOfTheResidentWhereItCanBeSaid() {
        Answer open = AnAnswer.ofAnna("temporary-parking-permit")
                .missing(ANNA, "uses-car", "resident")
                .unknown();

        Explanation told = EXPLAINER.explain(open, Readers.anna(), Language.NL);

        assertThat(told.missing()).extracting(Explanation.Missing::declareAt).containsExactly("/me/facts/uses-car");
        assertThat(told.text()).contains("- gebruikt altijd een auto. Dat kunt u zelf doorgeven");
    }

    @Test
    void whatAnotherMemberCanSayIsNotDeclaredForThem() {
        Answer open = AnAnswer.wasteBags()
                .missing(BRAM, "uses-car", "resident")
                .missing(CHILD, "child-care-hours", "resident")
                .unknown();

        assertThat(EXPLAINER.explain(open, Readers.anna(), Language.NL).missing())
                .extracting(Explanation.Missing::declareAt)
                .containsOnlyNulls();
    }

    @Test
    void nobodyIsInvitedToSayAFactOfAChild() {
        AnAnswer open = AnAnswer.ofTheChild("child-care-supplement").missing(CHILD, "child-care-hours", "resident");

        assertThat(text(open.unknown()))
                .contains("- uren opvang per dag van uw kind (geboren op 2 maart 2026). Dat kunt u hier nog niet zelf"
                        + " doorgeven. U kunt het wel aan een medewerker zeggen.");
        assertThat(EXPLAINER
                        .explain(open.unknown(), Readers.partner(), Language.NL)
                        .text())
                .contains("- uren opvang per dag, voor uw gezin. Wie het weet, kan het aan een medewerker zeggen.");
        assertThat(EXPLAINER.explain(open.unknown(), Readers.child(), Language.NL))
                .satisfies(told -> assertThat(told.text()).contains("hier nog niet zelf doorgeven"))
                .satisfies(told -> assertThat(told.missing())
                        .extracting(Explanation.Missing::declareAt)
                        .containsOnlyNulls());
    }

    @Test
    void whatNoServiceMayBeAskedForThisRightIsSaidToBeSo() {
        Answer open = AnAnswer.wasteBags()
                .missing(ANNA, "taxable-income", "resident")
                .missing(ANNA, "uses-car", "resident")
                .missing(ANNA, "debt-counselling", "social-welfare-office")
                .unknown();

        Explanation told = EXPLAINER.explain(open, Readers.anna(), Language.NL);

        assertThat(told.missing()).extracting(Explanation.Missing::mayNotAsk).containsExactly(true, false, false);
        assertThat(told.text()).containsOnlyOnce("Ook niet als we het voor iets anders al weten.");
    }

    @Test
    void whatOnlyItsAuthorityCanTellMakesAYesAPerhaps() {
        assertThat(text(AnAnswer.ofTheChild("care-supplement").eligible(null, "application-needed")))
                .contains("Misschien kunt u dit krijgen.")
                .doesNotContain("Volgens onze gegevens kunt u");
        assertThat(text(AnAnswer.ofTheChild("birth-grant").eligible(122000L, "child-born")))
                .contains("Volgens onze gegevens kunt u dit krijgen.");
    }

    @Test
    void whoMayNotReadTheReasonsCannotTellAPerhapsFromAYes() {
        AnAnswer status = AnAnswer.ofTheHousehold("social-energy-tariff")
                .in(Mode.INFORM)
                .using(BRAM, "income-replacement-allowance", "true");
        AnAnswer tenant =
                AnAnswer.ofTheHousehold("social-energy-tariff").in(Mode.INFORM).using(BRAM, "social-landlord", "true");

        assertThat(headline(status.eligible(null, "status-gives-it")))
                .isEqualTo(headline(tenant.eligible(null, "social-tenant")))
                .startsWith("Misschien");
    }

    private static String headline(Answer answer) {
        return EXPLAINER.headline(answer, Readers.anna(), Language.NL);
    }

    @Test
    void ownFactsStandWithValueSourceAndDay() {
        String text = text(AnAnswer.wasteBags()
                .using(ANNA, "increased-reimbursement", "true")
                .using(ANNA, "taxable-income", "21000.50")
                .using(CHILD, "school-enrolment", "CITY_SCHOOL")
                .eligible(8400L, "increased-reimbursement"));

        assertThat(text)
                .contains(
                        "- verhoogde tegemoetkoming: ja. Bron: de Kruispuntbank van de Sociale Zekerheid, 2 maart 2026.")
                .contains("€\u00a021.000,50")
                .contains("inschrijving op school van uw kind (geboren op 2 maart 2026): een school van de stad.");
    }

    @Test
    void amountsStandWithSinceWhenSourceAndVerification() {
        String text = text(AnAnswer.wasteBags()
                .with("twoDependants", "84.00", Verification.DEMONSTRATION)
                .eligible(8400L, "increased-reimbursement"));

        assertThat(text)
                .contains("Het gaat om €\u00a084 voor een kalenderjaar.")
                .contains("- €\u00a084 voor een gezin van drie personen. We weten niet vanaf wanneer dit geldt."
                        + " Bron: stad.gent. Dit is een voorbeeld.")
                .contains("De regel: Stad Gent: een reglement.\nWe konden die regel nog niet nakijken.");
    }

    @Test
    void whoLostTheChildReadsNothingOfItsBirthWhereTheRightGoesOn() {
        Answer bags = AnAnswer.wasteBags()
                .using(null, "birth-date", AnAnswer.BORN.toString())
                .using(null, "birth-outcome", "LIVE")
                .using(null, "size", "2")
                .eligible(6300L, "increased-reimbursement");

        assertThat(facts(bags, Readers.anna())).containsExactly("birth-date", "birth-outcome", "size");
        assertThat(facts(bags, Readers.annaWithoutHerChild())).containsExactly("size");
    }

    @Test
    void whatIsKeptQuietSaysThatNoMessageComes() {
        assertThat(text(AnAnswer.wasteBags().eligible(null, "in-every-case", "kept-quiet")))
                .contains("Wij sturen u hierover nu geen bericht.");
    }

    private static List<String> facts(Answer answer, Reader reader) {
        return EXPLAINER.explain(answer, reader, Language.NL).facts().stream()
                .map(Explanation.Fact::fact)
                .toList();
    }

    @Test
    void whatWeWorkedOutOurselvesNamesNoSource() {
        String text = text(AnAnswer.wasteBags()
                .with("twoDependants", "84.00", Verification.DERIVED)
                .eligible(8400L, "increased-reimbursement"));

        assertThat(text).contains("voor een gezin van drie personen.", "We rekenden dit zelf uit.");
        assertThat(text).doesNotContain("Bron: stad.gent");
    }

    @Test
    void whatAPersonStillLooksAtPromisesNoAmount() {
        String text = text(AnAnswer.wasteBags().in(Mode.ASSIST).eligible(8400L, "parameters-unverified"));

        assertThat(text)
                .contains("Een medewerker kijkt dit voor u na.", "We weten niet zeker of de bedragen nog kloppen.")
                .doesNotContain("84");
    }

    @Test
    void whatOthersGiveMayBeThereAlready() {
        Answer informed = AnAnswer.ofTheChild("care-supplement").eligible(null, "reason");
        Answer granted = AnAnswer.wasteBags().eligible(8400L, "increased-reimbursement");

        assertThat(text(informed)).contains("We weten niet of u dit al krijgt.");
        assertThat(text(granted)).doesNotContain("of u dit al krijgt");
    }

    @Test
    void whatSomebodyHasAlreadyIsSaidAndNotAskedFor() {
        String text = text(AnAnswer.ofTheChild("birth-grant")
                .using(CHILD, "birth-grant-paid", "true")
                .notEligible("has-it-already"));

        assertThat(text)
                .contains("Volgens onze gegevens hebt u dit al.", "U kreeg het startbedrag al voor dit kind.")
                .contains("Klopt dit niet?")
                .doesNotContain("geen recht", "Vraag het startbedrag");
    }

    @Test
    void whatIsDoneIsNotSaidToBeNeedless() {
        AnAnswer obligation = AnAnswer.ofTheChild("birth-declaration").in(Mode.REMIND);

        assertThat(text(obligation.notEligible("obligation-met"))).contains("Volgens onze gegevens is dit al gebeurd.");
        assertThat(text(obligation.notEligible("no-parent-to-tell")))
                .contains("U hoeft dit niet te doen.")
                .doesNotContain("al gebeurd");
    }

    @Test
    void whatASourceSaysThatSomebodyHasNotIsNotDoubted() {
        AnAnswer informed = AnAnswer.ofTheChild("birth-grant").using(CHILD, "birth-grant-paid", "false");

        assertThat(text(informed.eligible(null, "child-born"))).doesNotContain("of u dit al krijgt");
    }

    @Test
    void anAmountAndALastDayStandInTheWordsOfTheRight() {
        Answer grant = AnAnswer.ofTheChild("birth-grant").until(122000L, LocalDate.of(2031, 3, 2), "child-born");

        assertThat(text(grant))
                .contains("Hoeveel is het?\nHet startbedrag is €\u00a01.220 per kind.")
                .contains("\nVraag het aan op zijn laatst op 2 maart 2031.\n");
    }

    @Test
    void whatAReasonSaysIsNotSaidAgain() {
        String loan = text(
                AnAnswer.ofAnna("rental-guarantee-loan").in(Mode.INFORM).eligible(200000L, "new-lease-and-low-income"));
        String permit =
                text(AnAnswer.ofAnna("temporary-parking-permit").until(LocalDate.of(2026, 6, 1), "move-declared"));

        assertThat(loan).containsOnlyOnce("€\u00a02.000");
        assertThat(permit).containsOnlyOnce("1 juni 2026");
    }

    @Test
    void anObligationHasALastDay() {
        String text = text(AnAnswer.ofAnna("address-declaration")
                .in(Mode.REMIND)
                .until(LocalDate.of(2026, 3, 19), "move-not-declared"));

        assertThat(text)
                .contains("U moet dit nog doen.", "Doe dat op zijn laatst op 19 maart 2026.")
                .containsOnlyOnce("19 maart 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stillborn", "child-deceased"})
    void afterALossNothingIsSaidButWhoHelps(String reason) {
        Answer answer = AnAnswer.ofTheChild("birth-grant")
                .in(Mode.ASSIST)
                .using(null, "birth-date", "2026-03-02")
                .eligible(110000L, reason);

        Explanation told = EXPLAINER.explain(answer, Readers.anna(), Language.NL);

        assertThat(told.text()).isEqualTo("""
                Een medewerker van de stad bekijkt wat we voor u kunnen doen. U hoeft nu niets te doen.

                Hebt u een vraag?
                Praat met een medewerker van Gentinfo. Mail naar gentinfo@stad.gent.""");
        assertThat(told.facts()).isEmpty();
        assertThat(told.reasons()).isEmpty();
    }

    @Test
    void whatNoSourceCanBeAskedForIsNamedByItsLabel() {
        String text = text(AnAnswer.wasteBags()
                .in(Mode.ASSIST)
                .missing(null, "in-ghent", "population-register")
                .unknown("in-ghent-unknown"));

        assertThat(text)
                .contains("Dit weten we niet: gezin woont in Gent.", "Een medewerker zoekt het uit.")
                .doesNotContain("We vragen dit zelf na.");
    }

    @Test
    void whatNobodyWroteIsSaidInGeneralAndMissed() {
        List<String> missed = new ArrayList<>();
        Answer answer = AnAnswer.wasteBags().notEligible("a-reason-without-words");

        String text = Words.explainer(missed)
                .explain(answer, Readers.anna(), Language.FR)
                .text();

        assertThat(text).contains("Votre ménage ne remplit pas toutes les conditions.");
        assertThat(missed).containsExactly("waste-bags: reason.a-reason-without-words in fr");
    }

    @Test
    void aRightWithoutAnyWordsIsExplainedAllTheSame() {
        List<String> missed = new ArrayList<>();
        Answer answer = AnAnswer.ofAnna("a-new-right").notEligible("a-reason");

        Explanation told = Words.explainer(missed).explain(answer, Readers.anna(), Language.NL);

        assertThat(told.text()).startsWith("a-new-right\n\nVolgens onze gegevens hebt u hier geen recht op.");
        assertThat(missed).contains("a-new-right: everything");
    }

    @Test
    void aTranslationSaysThatItIsOne() {
        Answer answer = AnAnswer.wasteBags().eligible(8400L, "increased-reimbursement");

        assertThat(text(answer, Language.FR)).contains("Ceci est une traduction. Le texte néerlandais fait foi.");
        assertThat(EXPLAINER.explain(answer, Readers.anna(), Language.FR).official())
                .startsWith("Tegemoetkoming");
        assertThat(EXPLAINER.explain(answer, Readers.anna(), Language.NL).translation())
                .isFalse();
    }

    private static String text(Answer answer) {
        return text(answer, Language.NL);
    }

    private static String text(Answer answer, Language language) {
        return EXPLAINER.explain(answer, Readers.anna(), language).text();
    }
}
