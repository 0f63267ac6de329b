package gent.rechtstreeks.eligibility.explain;

import static gent.rechtstreeks.eligibility.explain.AnAnswer.BRAM;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.CHILD;
import static gent.rechtstreeks.eligibility.explain.Words.text;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.rights.Language;
import org.junit.jupiter.api.Test;

/** A yes promises no more than is known: it may be a perhaps, be there already or still be looked at. */
class ExplainerOfAYesTest {

    private static final Explainer EXPLAINER = Words.explainer();

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
    void whatASourceSaysThatSomebodyHasNotIsNotDoubted() {
        AnAnswer informed = AnAnswer.ofTheChild("birth-grant").using(CHILD, "birth-grant-paid", "false");

        assertThat(text(informed.eligible(null, "child-born"))).doesNotContain("of u dit al krijgt");
    }

    private static String headline(Answer answer) {
        return EXPLAINER.headline(answer, Readers.anna(), Language.NL);
    }
}
