package gent.rechtstreeks.portal.show.rights;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.portal.ask.Explanation.Missing;
import gent.rechtstreeks.portal.ask.Explanation.Whose;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OncePerFactTest {

    private static final Missing MINE = missing(Whose.YOURS, null, "/me/facts/income");
    private static final Missing OURS = missing(Whose.YOUR_HOUSEHOLDS, null, null);
    private static final Missing CHILDS = missing(Whose.YOUR_CHILDS, LocalDate.of(2026, 3, 2), null);

    @Test
    void whatTheReaderCanSayStandsForTheSameOfOthers() {
        assertThat(OncePerFact.of(List.of(CHILDS, MINE))).containsExactly(MINE);
        assertThat(OncePerFact.of(List.of(MINE, CHILDS))).containsExactly(MINE);
    }

    @Test
    void whatOthersMustSayStays() {
        assertThat(OncePerFact.of(List.of(CHILDS, OURS, MINE, OURS))).containsExactly(MINE, OURS);
        assertThat(OncePerFact.of(List.of(CHILDS))).containsExactly(CHILDS);
    }

    @Test
    void whatIsMissedOfMoreChildrenIsNotSaidOfOneOfThem() {
        Missing ofAnother = missing(Whose.YOUR_CHILDS, LocalDate.of(2023, 5, 1), null);

        assertThat(OncePerFact.of(List.of(CHILDS, ofAnother, CHILDS)))
                .containsExactly(missing(Whose.YOUR_CHILDS, null, null));
    }

    @Test
    void whatTheReaderCanSayComesFirstAndTheRestKeepsItsPlace() {
        Missing hours = new Missing(Whose.YOUR_HOUSEHOLDS, null, "hours", "uren", "resident", "u", null, false);
        Missing hidden = new Missing(Whose.SOMEBODY_ELSES, null, null, null, null, null, null, false);

        assertThat(OncePerFact.of(List.of(OURS, hidden, hours, MINE))).containsExactly(MINE, OURS, hours, hidden);
    }

    private static Missing missing(Whose whose, LocalDate childBornOn, String declareAt) {
        return new Missing(whose, childBornOn, "income", "inkomen", "resident", "u", declareAt, true);
    }
}
