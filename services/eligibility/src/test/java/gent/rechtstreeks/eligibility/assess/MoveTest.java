package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static gent.rechtstreeks.eligibility.assess.AMove.adult;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveTest {

    @Test
    void eachStageSetsSomethingElseOff() {
        assertThat(AMove.announced().move().trigger()).contains(Trigger.MOVE_ANNOUNCED);
        assertThat(AMove.declared().move().trigger()).contains(Trigger.MOVE_DECLARED);
        assertThat(AMove.confirmed().move().trigger()).contains(Trigger.MOVE_CONFIRMED);
    }

    @Test
    void whatTheRegisterTookBackSetsNothingOffAndSaysWhy() {
        for (AMove move : AMove.atEachStage()) {
            assertThat(move.refused().move().trigger()).isEmpty();
            assertThat(move.refused().move().closing()).isEqualTo("move-refused");
            assertThat(move.annulled().move().trigger()).isEmpty();
            assertThat(move.annulled().move().closing()).isEqualTo("move-annulled");
        }
    }

    @Test
    void theDestinationIsUnknownNotElsewhereWhenItIsProtected() {
        assertThat(AMove.announced().move().destination(Zone::isGhent)).isEqualTo(Ternary.TRUE);
        assertThat(AMove.announced().to("44083", "9800").move().destination(Zone::isGhent))
                .isEqualTo(Ternary.FALSE);
        assertThat(AMove.announced().toNowhereKnown().move().destination(Zone::isGhent))
                .isEqualTo(Ternary.UNKNOWN);
        assertThat(AMove.announced().abroad().move().destination(Zone::isGhent)).isEqualTo(Ternary.FALSE);
    }

    @ParameterizedTest(name = "born on {0}, moves on 2026-03-02: spoken to {1}")
    @CsvSource({"2008-03-02, true", "2008-03-03, false"})
    void aMoverIsSpokenToFromTheEighteenthBirthdayOn(LocalDate bornOn, boolean spokenTo) {
        Move move = AMove.announced().of(new Mover(ANNA, bornOn, false)).move();

        assertThat(move.adults().contains(ANNA)).isEqualTo(spokenTo);
    }

    @Test
    void whoDiedOrIsNotShownAnywhereIsNotSpokenTo() {
        Mover dead = new Mover(ANNA, LocalDate.of(1950, 1, 1), true);
        Mover notShown = new Mover(ABirth.CHILD, null, false);

        assertThat(AMove.announced().of(dead, adult(BRAM), notShown).move().adults())
                .containsExactly(BRAM);
    }

    @Test
    void theFirstWhoIsAliveAnswersForTheMove() {
        Mover dead = new Mover(ANNA, LocalDate.of(1950, 1, 1), true);

        assertThat(AMove.announced().of(dead, adult(BRAM)).move().declarant()).isEqualTo(BRAM);
        assertThat(AMove.announced().of(dead).move().declarant()).isEqualTo(ANNA);
    }

    @Test
    void whoeverComesFirstDeclaresForAll() {
        assertThat(AMove.announced().of(adult(BRAM), adult(ANNA)).move().declarant())
                .isEqualTo(BRAM);
    }
}
