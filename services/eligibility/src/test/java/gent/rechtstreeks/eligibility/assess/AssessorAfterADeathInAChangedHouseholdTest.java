package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static gent.rechtstreeks.eligibility.assess.ABirth.CHILD;
import static gent.rechtstreeks.eligibility.assess.APersonChange.death;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.ANTWERP;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.ASSESSOR;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.GRANDMOTHER;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.first;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.grandmother;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.of;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody dies when the household has moved away, or is no longer the one that was granted the bags. */
class AssessorAfterADeathInAChangedHouseholdTest {

    @Test
    void bagsOfBeforeTheFamilyMovedAwayGoToAPersonWhenOneOfThemDies() {
        List<Assessed> granted = first(bags().situation());
        ABirth moved = bags().in(AHousehold.of(2).andChild(CHILD).in(ANTWERP));
        ABirth movedAndBereaved =
                bags().in(AHousehold.of(2).andChild(CHILD).in(ANTWERP)).after(death(CHILD));

        Assessment bags = of(
                        "waste-bags",
                        ASSESSOR.onPersonChange(
                                movedAndBereaved.situation(), moved.situation(), granted, List.of(death(CHILD))))
                .assessment();

        assertThat(bags.mode()).isEqualTo(Mode.ASSIST);
        assertThat(bags.addressees()).containsExactly(ANNA);
        assertThat(bags.outcome()).isInstanceOfSatisfying(Eligible.class, left -> {
            assertThat(left.covered()).containsExactly(ANNA, BRAM);
            assertThat(left.payee()).isEqualTo(ANNA);
            assertThat(left.reasons()).startsWith("household-changed").doesNotContain("child-deceased");
        });
    }

    @Test
    void bagsOfBeforeThatWerePaidToWhoDiedAreLeftToAPersonInSilence() {
        List<Assessed> granted = first(bags().situation());
        ABirth moved = bags().in(AHousehold.of(2).andChild(CHILD).in(ANTWERP));
        ABirth movedAndBereaved =
                bags().in(AHousehold.of(2).andChild(CHILD).in(ANTWERP)).after(death(ANNA));

        Assessment bags = of(
                        "waste-bags",
                        ASSESSOR.onPersonChange(
                                movedAndBereaved.situation(), moved.situation(), granted, List.of(death(ANNA))))
                .assessment();

        assertThat(bags.addressees()).isEmpty();
        assertThat(bags.outcome()).isInstanceOfSatisfying(Eligible.class, left -> assertThat(left.payee())
                .isNull());
    }

    @Test
    void theDeathOfWhoNeverHadPartInThemLeavesTheBagsOfBeforeAsTheyWere() {
        List<Assessed> granted = first(bags().situation());
        Household moved = AHousehold.of(2).andChild(CHILD).and(grandmother()).in(ANTWERP);

        assertThat(ASSESSOR.onPersonChange(
                        bags().in(moved).after(death(GRANDMOTHER)).situation(),
                        bags().in(moved).situation(),
                        granted,
                        List.of(death(GRANDMOTHER))))
                .isEmpty();
    }

    @Test
    void whatWaitedForAFactOfWhoDiedGoesByWhereTheHouseholdLivesNow() {
        List<Assessed> waiting = first(ABirth.registered().situation());
        Household moved = AHousehold.of(2).andChild(CHILD).in(ANTWERP);

        List<Assessed> changes = ASSESSOR.onPersonChange(
                ABirth.registered().in(moved).after(death(BRAM)).situation(),
                ABirth.registered().in(moved).situation(),
                waiting,
                List.of(death(BRAM)));

        assertThat(of("waste-bags", changes).assessment().outcome())
                .isEqualTo(NotEligible.because("domicile-outside-ghent"));
    }

    @Test
    void whoWasStruckByASnapshotThatOvertookTheDeathIsNoLongerCovered() {
        List<Assessed> granted = first(bags().situation());
        ABirth struck = bags().in(AHousehold.of(1).andChild(CHILD).inGhent());
        Situation bereaved = bags().in(AHousehold.of(1).andChild(CHILD).inGhent())
                .after(death(BRAM))
                .situation();

        List<Assessed> changes = ASSESSOR.onPersonChange(bereaved, struck.situation(), granted, List.of(death(BRAM)));

        assertThat(of("waste-bags", changes).assessment().outcome())
                .isInstanceOfSatisfying(Eligible.class, eligible -> assertThat(eligible.covered())
                        .containsExactly(ANNA, CHILD));
    }

    @Test
    void whoDiedElsewhereIsNoLongerCoveredEither() {
        Death elsewhere =
                new Death(new UUID(7, 2), 1, false, APersonChange.DAY, new UUID(0, 2000), BRAM, APersonChange.READ_AT);
        List<Assessed> granted = first(bags().situation());
        ABirth left = bags().in(AHousehold.of(1).andChild(CHILD).inGhent());
        Situation died = bags().in(AHousehold.of(1).andChild(CHILD).inGhent())
                .after(elsewhere)
                .situation();

        Assessment bags = of("waste-bags", ASSESSOR.onPersonChange(died, left.situation(), granted, List.of(elsewhere)))
                .assessment();

        assertThat(bags.mode()).isEqualTo(Mode.ASSIST);
        assertThat(bags.outcome()).isInstanceOfSatisfying(Eligible.class, eligible -> assertThat(eligible.covered())
                .containsExactly(ANNA, CHILD));
    }

    private static ABirth bags() {
        return ABirth.registered().knowing(AFact.yes(ANNA));
    }
}
