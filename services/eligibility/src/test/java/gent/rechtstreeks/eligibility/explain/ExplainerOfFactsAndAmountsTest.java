package gent.rechtstreeks.eligibility.explain;

import static gent.rechtstreeks.eligibility.explain.AnAnswer.ANNA;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.CHILD;
import static gent.rechtstreeks.eligibility.explain.Words.text;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.assess.Verification;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Facts, amounts and last days stand once, in words, with where they come from. */
class ExplainerOfFactsAndAmountsTest {

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
    void whatWeWorkedOutOurselvesNamesNoSource() {
        String text = text(AnAnswer.wasteBags()
                .with("twoDependants", "84.00", Verification.DERIVED)
                .eligible(8400L, "increased-reimbursement"));

        assertThat(text).contains("voor een gezin van drie personen.", "We rekenden dit zelf uit.");
        assertThat(text).doesNotContain("Bron: stad.gent");
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
}
