package gent.rechtstreeks.eligibility.explain;

import static gent.rechtstreeks.eligibility.explain.Words.text;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Mode;
import gent.rechtstreeks.eligibility.rights.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who lost a child reads nothing that speaks of it, and whom nothing is sent is told so. */
class ExplainerAfterALossTest {

    private static final Explainer EXPLAINER = Words.explainer();

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

    private static List<String> facts(Answer answer, Reader reader) {
        return EXPLAINER.explain(answer, reader, Language.NL).facts().stream()
                .map(Explanation.Fact::fact)
                .toList();
    }
}
