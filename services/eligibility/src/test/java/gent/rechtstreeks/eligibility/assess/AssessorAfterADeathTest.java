package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static gent.rechtstreeks.eligibility.assess.ABirth.CHILD;
import static gent.rechtstreeks.eligibility.assess.APersonChange.death;
import static gent.rechtstreeks.eligibility.assess.APersonChange.deathOn;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.ASSESSOR;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.GRANDMOTHER;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.change;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.first;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.grandmother;
import static gent.rechtstreeks.eligibility.assess.AnAssessor.of;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A death changes the rights that the one who died had part in, and only those; the dead are told of nothing. */
class AssessorAfterADeathTest {

    @Test
    void aChildThatDiedLeavesTheBirthGrantToAPersonAndTheBagsToTheHousehold() {
        List<Assessed> changes = change(
                ABirth.registered().knowing(AFact.yes(ANNA)).situation(),
                ABirth.registered().knowing(AFact.yes(ANNA)).after(death(CHILD)).situation(),
                death(CHILD));

        Assessment grant = of("birth-grant", changes).assessment();
        assertThat(grant.mode()).isEqualTo(Mode.ASSIST);
        assertThat(grant.outcome()).isEqualTo(Eligible.toTell(null, null, "child-deceased"));
        assertThat(grant.addressees()).isEmpty();
        Assessment bags = of("waste-bags", changes).assessment();
        assertThat(bags.outcome()).isInstanceOfSatisfying(Eligible.class, eligible -> assertThat(eligible.covered())
                .containsExactly(ANNA, BRAM));
        assertThat(bags.facts()).extracting(UsedFact::fact).doesNotContain("child-deceased");
    }

    @Test
    void aDeadParentIsNeitherToldNorAsked() {
        List<Assessed> changes = change(
                ABirth.registered().situation(),
                ABirth.registered().after(death(ANNA)).situation(),
                death(ANNA));

        assertThat(of("birth-grant", changes).assessment().addressees()).containsExactly(BRAM);
        Assessment bags = of("waste-bags", changes).assessment();
        assertThat(bags.addressees()).isEmpty();
        assertThat(bags.missing()).extracting(MissingFact::residentId).containsExactly(BRAM);
    }

    @Test
    void theDeathOfAnotherMemberChangesTheRightOfTheHouseholdOnly() {
        List<Assessed> changes = change(
                withGrandmother().situation(),
                withGrandmother().after(death(GRANDMOTHER)).situation(),
                death(GRANDMOTHER));

        assertThat(changes)
                .singleElement()
                .extracting(change -> change.assessment().right())
                .isEqualTo("waste-bags");
    }

    @Test
    void aYearThatIsOverStaysAsItWas() {
        Death later = deathOn(LocalDate.of(2027, 1, 1), GRANDMOTHER);

        assertThat(change(
                        withGrandmother().situation(),
                        withGrandmother().after(later).situation(),
                        later))
                .isEmpty();
    }

    @Test
    void aDeathThatTurnsOutToBeOfSomebodyElseReachesBoth() {
        Death wrong = death(ANNA);
        Death corrected =
                new Death(wrong.lifeEventId(), 2, false, wrong.day(), wrong.householdId(), GRANDMOTHER, wrong.readAt());
        List<Assessed> before = first(ABirth.registered().after(wrong).situation());

        List<Assessed> changes = ASSESSOR.onPersonChange(
                ABirth.registered().after(corrected).situation(),
                ABirth.registered().after(wrong).situation(),
                before,
                List.of(wrong, corrected));

        assertThat(of("birth-grant", changes).assessment().addressees()).containsExactly(ANNA, BRAM);
    }

    @Test
    void aNewYearThatCameIsLookedAtAgain() {
        Situation came = ADay.newYear(2026).knowing(AFact.yes(ANNA)).situation();
        Situation after = new Situation(came.told(), came.shown(), came.said(), KnownPeople.of(List.of(death(BRAM))));

        assertThat(change(came, after, death(BRAM)))
                .singleElement()
                .extracting(change -> change.assessment().outcome())
                .isInstanceOfSatisfying(
                        Eligible.class, bags -> assertThat(bags.covered()).containsExactly(ANNA));
    }

    @Test
    void whatIsOffTheTableIsNotToldToWhoDied() {
        List<Assessed> grieving = first(ABirth.notified().stillborn().situation());
        List<Assessed> before =
                ASSESSOR.onLifeEvent(ABirth.notified().version(2).situation(), grieving);

        List<Assessed> changes = ASSESSOR.onPersonChange(
                ABirth.notified().version(2).after(death(ANNA)).situation(),
                ABirth.notified().version(2).situation(),
                before,
                List.of(death(ANNA)));

        Assessment closed = of("birth-grant", changes).assessment();
        assertThat(closed.outcome()).isEqualTo(NotEligible.because("no-longer-applies"));
        assertThat(closed.addressees()).containsExactly(BRAM);
    }

    private static ABirth withGrandmother() {
        return ABirth.registered()
                .knowing(AFact.yes(ANNA))
                .in(AHousehold.of(2).andChild(CHILD).and(grandmother()).inGhent());
    }
}
