package gent.rechtstreeks.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.show.MessageText.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTextTest {

    @Test
    void theFirstTwoPiecesAreTheLeadAndNothingIsLost() {
        MessageText text = MessageText.of(TestEntries.saying("Een.\n\nTwee.\n- a\n- b\n\nDrie."));

        assertThat(text.getLead()).containsExactly(paragraph("Een."), paragraph("Twee."));
        assertThat(text.getRest()).containsExactly(new Block("", List.of("a", "b")), paragraph("Drie."));
    }

    @Test
    void aListOfTheRightsThatTheEntryListsIsLeftOut() {
        MessageText text = MessageText.of(TestEntries.saying("Een.\n- huur\n- afval\n\nTwee.", "huur", "afval"));

        assertThat(text.before()).containsExactly(paragraph("Een."));
        assertThat(text.after()).containsExactly(paragraph("Twee."));
    }

    @Test
    void anotherListOfAnOverviewStays() {
        MessageText text = MessageText.of(TestEntries.saying("Een.\n- online\n- aan het loket\n\nTwee.", "huur"));

        assertThat(text.before()).hasSize(3);
        assertThat(text.after()).isEmpty();
    }

    @Test
    void aSentenceEndsWhereItsLanguageSaysSo() {
        MessageText text = MessageText.of(TestEntries.saying("U krijgt € 84,50. Meer weten? Bel.\n\nTwee."));

        assertThat(text.firstSentence("nl")).isEqualTo("U krijgt € 84,50.");
    }

    @Test
    void aTextOfNothingHasNoSentence() {
        assertThat(MessageText.of(TestEntries.saying("")).firstSentence("nl")).isEmpty();
    }

    private static Block paragraph(String text) {
        return new Block(text, List.of());
    }
}
