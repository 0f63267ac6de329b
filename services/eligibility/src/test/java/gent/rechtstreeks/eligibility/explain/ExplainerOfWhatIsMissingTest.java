package gent.rechtstreeks.eligibility.explain;

import static gent.rechtstreeks.eligibility.explain.AnAnswer.ANNA;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.BRAM;
import static gent.rechtstreeks.eligibility.explain.AnAnswer.CHILD;
import static gent.rechtstreeks.eligibility.explain.Words.text;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.rights.Language;
import org.junit.jupiter.api.Test;

/** What is missing is named with who could give it, and asked only of whom it may be asked. */
class ExplainerOfWhatIsMissingTest {

    private static final Explainer EXPLAINER = Words.explainer();

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
    void whatNoSourceCanBeAskedForIsNamedByItsLabel() {
        String text = text(AnAnswer.wasteBags()
                .in(Mode.ASSIST)
                .missing(null, "in-ghent", "population-register")
                .unknown("in-ghent-unknown"));

        assertThat(text)
                .contains("Dit weten we niet: gezin woont in Gent.", "Een medewerker zoekt het uit.")
                .doesNotContain("We vragen dit zelf na.");
    }
}
