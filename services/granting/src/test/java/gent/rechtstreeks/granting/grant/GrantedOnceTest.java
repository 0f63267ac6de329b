package gent.rechtstreeks.granting.grant;

import static gent.rechtstreeks.granting.grant.AssessmentBuilder.BIRTH;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.CHILD;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.FATHER;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.MOTHER;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.NEXT_YEAR;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.THIS_YEAR;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.TWIN;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.TWIN_BIRTH;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.granting.grant.UsedParameter.Verification;
import org.junit.jupiter.api.Test;

/** I2: one right, one subject, one period, one grant; and only better news changes it. */
class GrantedOnceTest {

    private final City city = new City();

    @Test
    void anEligibleHouseholdIsGrantedAndItsPayeeIsTold() {
        city.receives(wasteBags());

        Grant grant = city.onlyGrant();
        assertThat(grant.amountCents()).isEqualTo(8400);
        assertThat(grant.covered()).containsExactlyInAnyOrder(MOTHER, FATHER, CHILD);
        assertThat(grant.period()).isEqualTo(THIS_YEAR);
        assertThat(grant.revision()).isEqualTo(1);
        assertThat(city.stateOf(wasteBags())).isEqualTo(new CaseState.Granted(grant.id()));
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.GRANTED);
        assertThat(city.told()).hasSize(1);
        assertThat(city.told().getFirst().content().grantId()).isEqualTo(grant.id());
        assertThat(city.tasks()).isEmpty();
    }

    @Test
    void theSameAssessmentAgainChangesNothing() {
        city.receives(wasteBags());

        assertThat(city.receives(wasteBags())).isInstanceOf(Decision.Ignored.class);
        assertThat(city.told()).hasSize(1);
    }

    @Test
    void anOlderRevisionThatArrivesLateChangesNothing() {
        city.receives(wasteBags().revision(2));

        assertThat(city.receives(wasteBags().missing(MOTHER).revision(1))).isInstanceOf(Decision.Ignored.class);
        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.Granted.class);
    }

    @Test
    void aSecondBirthOfTwinsGrantsNothingMore() {
        city.receives(wasteBags().after(BIRTH), wasteBags().after(TWIN_BIRTH));

        assertThat(city.onlyGrant().revision()).isEqualTo(1);
        assertThat(city.stateOf(wasteBags().after(TWIN_BIRTH)))
                .isEqualTo(new CaseState.Settled(city.onlyGrant().id(), false));
        assertThat(city.told()).hasSize(1);
        assertThat(city.tasks()).isEmpty();
    }

    @Test
    void theGrantCoversTheSecondTwinTooWithoutAWord() {
        city.receives(wasteBags().after(BIRTH), wasteBags().after(TWIN_BIRTH).covering(MOTHER, FATHER, CHILD, TWIN));

        assertThat(city.onlyGrant().covered()).contains(TWIN);
        assertThat(city.stateOf(wasteBags().after(TWIN_BIRTH)))
                .isEqualTo(new CaseState.Settled(city.onlyGrant().id(), true));
        assertThat(city.told()).hasSize(1);
    }

    @Test
    void nobodyFallsOutOfAGrantBecauseALaterAssessmentCoversFewer() {
        city.receives(wasteBags(), wasteBags().revision(2).covering(MOTHER));

        assertThat(city.onlyGrant().covered()).containsExactlyInAnyOrder(MOTHER, FATHER, CHILD);
    }

    @Test
    void aHigherAmountForTheSecondTwinRaisesTheGrantAndTellsOnce() {
        city.receives(wasteBags().after(BIRTH), wasteBags().after(TWIN_BIRTH).amount(10500));

        assertThat(city.onlyGrant().amountCents()).isEqualTo(10500);
        assertThat(city.onlyGrant().revision()).isEqualTo(2);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.GRANTED, Kind.RAISED);
        assertThat(city.stateOf(wasteBags().after(TWIN_BIRTH))).isInstanceOf(CaseState.Granted.class);
    }

    @Test
    void aLaterRevisionOfTheSameCaseCanRaiseItsGrantToo() {
        city.receives(wasteBags(), wasteBags().revision(2).amount(10500));

        assertThat(city.onlyGrant().amountCents()).isEqualTo(10500);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.GRANTED, Kind.RAISED);
    }

    @Test
    void theSameAmountInALaterRevisionTellsNothing() {
        city.receives(wasteBags(), wasteBags().revision(2));

        assertThat(city.told()).hasSize(1);
        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.Granted.class);
    }

    @Test
    void anotherYearIsAnotherGrant() {
        city.receives(wasteBags().after(BIRTH), wasteBags().after(TWIN_BIRTH).in(NEXT_YEAR));

        assertThat(city.grants()).hasSize(2);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.GRANTED, Kind.GRANTED);
    }

    @Test
    void aGrantOnDemonstrationParametersSaysSo() {
        city.receives(wasteBags().signedOffAs(Verification.DEMONSTRATION));

        assertThat(city.told().getFirst().content().demonstration()).isTrue();
    }

    @Test
    void aGrantThatNobodyCanBeToldOfGoesToAHumanAsWell() {
        city.receives(wasteBags().addressees());

        assertThat(city.grants()).hasSize(1);
        assertThat(city.tasks()).containsExactly(TaskKind.NOBODY_TO_TELL);
    }
}
