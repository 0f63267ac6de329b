package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static gent.rechtstreeks.eligibility.assess.ABirth.CHILD;
import static gent.rechtstreeks.eligibility.assess.APersonChange.merge;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.ANTWERP;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.ASSESSOR;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.SURVIVOR;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.change;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.first;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.of;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who was registered twice is one person: the right goes on under its id, and what was said of either counts. */
class AssessorAfterAMergeTest {

    @Test
    void aMergeKeepsTheIdInWhateverOrderItCame() {
        Assessed before = first(AMove.announced().situation()).getFirst();
        Assessed after = change(
                        AMove.announced().situation(),
                        AMove.announced().after(merge(ANNA, SURVIVOR)).situation(),
                        merge(ANNA, SURVIVOR))
                .getFirst();
        Assessed mergedFirst = first(
                        AMove.announced().after(merge(ANNA, SURVIVOR)).situation())
                .getFirst();

        assertThat(after.id()).isEqualTo(before.id()).isEqualTo(mergedFirst.id());
        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.assessment()).isEqualTo(mergedFirst.assessment());
        assertThat(after.assessment().subject()).isEqualTo(Subject.person(SURVIVOR));
        assertThat(after.assessment().addressees()).containsExactly(SURVIVOR, BRAM);
    }

    @Test
    void aChildThatWasRegisteredTwiceIsOneSubject() {
        List<Assessed> changes = change(
                ABirth.registered().situation(),
                ABirth.registered().after(merge(CHILD, SURVIVOR)).situation(),
                merge(CHILD, SURVIVOR));

        assertThat(of("birth-grant", changes).assessment().subject()).isEqualTo(Subject.child(SURVIVOR));
    }

    @Test
    void whatWasSaidOfAnAliasStillSettlesIt() {
        List<Assessed> changes = change(
                ABirth.registered().knowing(AFact.yes(SURVIVOR)).situation(),
                ABirth.registered()
                        .knowing(AFact.yes(SURVIVOR))
                        .after(merge(ANNA, SURVIVOR))
                        .situation(),
                merge(ANNA, SURVIVOR));

        assertThat(of("waste-bags", changes).assessment().outcome()).isInstanceOf(Eligible.class);
    }

    @Test
    void aMergeOfOthersChangesNothing() {
        Merge others = merge(new UUID(0, 70), new UUID(0, 71));

        assertThat(change(
                        ABirth.registered().situation(),
                        ABirth.registered().after(others).situation(),
                        others))
                .isEmpty();
    }

    @Test
    void aNewerVersionUnderTheOlderIdGoesOnWithTheRightOfTheYounger() {
        List<Assessed> before = first(AMove.announced().situation());

        List<Assessed> changes = ASSESSOR.onLifeEvent(
                AMove.declared()
                        .version(2)
                        .of(AMove.adult(SURVIVOR), AMove.adult(BRAM))
                        .after(merge(ANNA, SURVIVOR))
                        .situation(),
                before);

        assertThat(changes)
                .filteredOn(change -> change.assessment().right().equals("address-declaration"))
                .singleElement()
                .satisfies(met -> {
                    assertThat(met.id()).isEqualTo(before.getFirst().id());
                    assertThat(met.revision()).isEqualTo(2);
                    assertThat(met.assessment().subject()).isEqualTo(Subject.person(SURVIVOR));
                    assertThat(met.assessment().outcome()).isEqualTo(NotEligible.because("obligation-met"));
                });
    }

    @Test
    void aMergeAfterANewerVersionUnderTheOlderIdLeavesThatOfTheYoungerAsItWas() {
        List<Assessed> reminded = first(AMove.announced().situation());
        AMove newer = AMove.announced().version(2).of(AMove.adult(SURVIVOR), AMove.adult(BRAM));
        List<Assessed> both = ASSESSOR.onLifeEvent(newer.situation(), reminded);

        List<Assessed> changes = ASSESSOR.onPersonChange(
                AMove.announced()
                        .version(2)
                        .of(AMove.adult(SURVIVOR), AMove.adult(BRAM))
                        .after(merge(ANNA, SURVIVOR))
                        .situation(),
                newer.situation(),
                both,
                List.of(merge(ANNA, SURVIVOR)));

        assertThat(both).hasSize(2);
        assertThat(changes).isEmpty();
    }

    @Test
    void whatWaitedForAFactOfWhoTurnsOutToBeTwoGoesByWhereTheHouseholdLivesNow() {
        List<Assessed> waiting = first(ABirth.registered().situation());
        Household moved = AHousehold.of(2).andChild(CHILD).in(ANTWERP);

        List<Assessed> changes = ASSESSOR.onPersonChange(
                ABirth.registered().in(moved).after(merge(BRAM, SURVIVOR)).situation(),
                ABirth.registered().in(moved).situation(),
                waiting,
                List.of(merge(BRAM, SURVIVOR)));

        assertThat(of("waste-bags", changes).assessment().outcome())
                .isEqualTo(NotEligible.because("domicile-outside-ghent"));
    }
}
