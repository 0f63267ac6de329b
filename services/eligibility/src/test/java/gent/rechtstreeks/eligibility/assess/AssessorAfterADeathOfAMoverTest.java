package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static gent.rechtstreeks.eligibility.assess.APersonChange.death;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.ASSESSOR;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.change;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.first;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.of;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mover dies: the others answer for the move, and what they declared holds for the dead too. */
class AssessorAfterADeathOfAMoverTest {

    @Test
    void theNextMoverAnswersForTheMoveAndNobodyIsToldOfTheRightOfTheDead() {
        List<Assessed> before = first(AMove.announced().situation());
        List<Assessed> changes = change(
                AMove.announced().situation(),
                AMove.announced().after(death(ANNA)).situation(),
                death(ANNA));

        Assessed closed = changes.stream()
                .filter(change -> change.id().equals(before.getFirst().id()))
                .findFirst()
                .orElseThrow();
        assertThat(closed.assessment().outcome()).isEqualTo(NotEligible.because("subject-deceased"));
        assertThat(closed.assessment().addressees()).isEmpty();
        assertThat(changes)
                .filteredOn(change -> change.revision() == 1)
                .singleElement()
                .extracting(change -> change.assessment().subject())
                .isEqualTo(Subject.person(BRAM));
    }

    @Test
    void whatTheOthersDeclaredNeedNotBeLookedAtForTheOneWhoDied() {
        List<Assessed> reminded = first(AMove.announced().situation());

        List<Assessed> changes = ASSESSOR.onLifeEvent(
                AMove.declared().version(2).after(death(ANNA)).situation(), reminded);

        assertThat(changes)
                .filteredOn(change -> change.assessment().right().equals("address-declaration"))
                .hasSize(2)
                .allSatisfy(
                        met -> assertThat(met.assessment().outcome()).isEqualTo(NotEligible.because("obligation-met")));
    }

    @Test
    void whatTheOthersDeclaredWithoutTheOneWhoDiedNeedNotBeLookedAtEither() {
        List<Assessed> reminded = first(AMove.announced().situation());

        List<Assessed> changes = ASSESSOR.onLifeEvent(
                AMove.declared()
                        .version(2)
                        .of(AMove.adult(BRAM))
                        .after(death(ANNA))
                        .situation(),
                reminded);

        assertThat(changes)
                .filteredOn(change -> change.assessment().right().equals("address-declaration"))
                .hasSize(2)
                .allSatisfy(
                        met -> assertThat(met.assessment().outcome()).isEqualTo(NotEligible.because("obligation-met")));
    }

    @Test
    void aDeathThatIsToldAfterTheOthersDeclaredEndsTheSame() {
        List<Assessed> reminded = first(AMove.announced().toNowhereKnown().situation());
        AMove declared = AMove.declared().version(2).of(AMove.adult(BRAM));
        List<Assessed> open = ASSESSOR.onLifeEvent(declared.situation(), reminded).stream()
                .filter(change -> change.id().equals(reminded.getFirst().id()))
                .toList();

        List<Assessed> changes = ASSESSOR.onPersonChange(
                AMove.declared()
                        .version(2)
                        .of(AMove.adult(BRAM))
                        .after(death(ANNA))
                        .situation(),
                declared.situation(),
                open,
                List.of(death(ANNA)));

        assertThat(open).singleElement().satisfies(closed -> assertThat(
                        closed.assessment().outcome())
                .isEqualTo(NotEligible.because("no-longer-applies")));
        assertThat(of("address-declaration", changes)).satisfies(met -> {
            assertThat(met.id()).isEqualTo(open.getFirst().id());
            assertThat(met.assessment().outcome()).isEqualTo(NotEligible.because("obligation-met"));
        });
    }

    @Test
    void whoDidNotDieAfterAllIsRemindedOfAMoveThatWasToldMeanwhile() {
        AMove told = AMove.announced().of(new Mover(ANNA, null, false));
        List<Assessed> before = first(
                told.in(AHousehold.of(0).nowhereKnown()).after(death(ANNA)).situation());
        Situation lives = AMove.announced()
                .of(new Mover(ANNA, null, false))
                .in(AHousehold.of(1).inGhent())
                .situation();
        Situation seemedDead =
                new Situation(lives.told(), lives.shown(), lives.said(), KnownPeople.of(List.of(death(ANNA))));

        List<Assessed> changes = ASSESSOR.onPersonChange(lives, seemedDead, before, List.of(death(ANNA)));

        assertThat(of("address-declaration", changes).assessment().mode()).isEqualTo(Mode.REMIND);
        assertThat(of("address-declaration", changes).assessment().addressees()).containsExactly(ANNA);
    }
}
