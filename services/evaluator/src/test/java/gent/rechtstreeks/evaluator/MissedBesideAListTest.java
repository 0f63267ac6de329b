package gent.rechtstreeks.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is missing is told also beside a list that is empty, not known or settled by a row. */
class MissedBesideAListTest {

    @Test
    void nobodyIsAListThatIsKnown() {
        Answer answer = new Trial().ask("count(members) = 0 and household.owner");
        assertThat(answer.eligible()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.missing()).containsExactly("household.owner");
    }

    @Test
    void aListThatIsNotKnownIsMissing() {
        Answer answer = new Trial().withoutList().ask("count(members) >= 0");
        assertThat(answer.eligible()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.missing()).containsExactly("members");
    }

    @Test
    void whatADecisionMissesIsNotForgottenBecauseARowSettlesAList() {
        DmnText dmn = new DmnText()
                .decision("here", "household.inGhent")
                .decision("eligible", "(some m in members satisfies m.adult and here or m.points > 1) and here");
        Answer answer = new Trial()
                .member(Map.of("adult", true, "points", BigDecimal.ZERO))
                .member(Map.of("adult", false, "points", BigDecimal.TEN))
                .ask(dmn);
        assertThat(answer.eligible()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.missing()).containsExactly("household.inGhent");
    }

    @Test
    void whatWasMissedBeforeAListIsStillMissed() {
        Map<String, Object> unknown = new HashMap<>();
        unknown.put("adult", null);
        Answer answer = new Trial()
                .member(unknown)
                .member(Map.of("adult", true))
                .ask("household.inGhent and (some m in members satisfies m.adult)");
        assertThat(answer.eligible()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.missing()).containsExactly("household.inGhent");
        assertThat(new Trial()
                        .member(unknown)
                        .ask("some m in members satisfies m.adult")
                        .missing())
                .containsExactly("members[0].adult");
    }
}
