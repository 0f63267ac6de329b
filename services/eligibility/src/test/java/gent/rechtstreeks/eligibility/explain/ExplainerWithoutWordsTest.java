package gent.rechtstreeks.eligibility.explain;

import static gent.rechtstreeks.eligibility.explain.Words.text;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.rights.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody wrote is said in general and missed, and a translation says that it is one. */
class ExplainerWithoutWordsTest {

    private static final Explainer EXPLAINER = Words.explainer();

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
}
