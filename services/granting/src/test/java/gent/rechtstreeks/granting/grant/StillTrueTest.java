package gent.rechtstreeks.granting.grant;

import static gent.rechtstreeks.granting.grant.AssessmentBuilder.BIRTH;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.CHILD;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.FATHER;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.MOTHER;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.TWIN_BIRTH;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.birthGrant;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody reads is true now, and nobody reads what is meant for others. */
class StillTrueTest {

    private final City city = new City();

    @Test
    void whoReadsThatAHumanLooksReadsTheReasonsOfNow() {
        city.receives(
                wasteBags().unavailable("source-has-no-data", MOTHER),
                wasteBags().revision(2).unavailable("source-may-not-tell", MOTHER));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.ASSISTED, Kind.ASSISTED);
        assertThat(city.told().getLast().content().reasons()).containsExactly("source-may-not-tell");
        assertThat(city.tasks()).containsExactly(TaskKind.FACTS_UNAVAILABLE);
    }

    @Test
    void whileAHumanLooksWhoIsNoLongerAddressedNoLongerReadsIt() {
        city.receives(
                birthGrant().eligible(Mode.ASSIST),
                birthGrant().revision(2).missing(MOTHER).addressees(MOTHER));

        assertThat(city.toldTo(FATHER)).containsExactly(Kind.ASSISTED, Kind.SILENCED);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.ASSISTED);
    }

    @Test
    void whoJoinsWhileAHumanLooksHearsIt() {
        city.receives(
                birthGrant().eligible(Mode.ASSIST).addressees(MOTHER),
                birthGrant().revision(2).notEligible());

        assertThat(city.toldTo(FATHER)).containsExactly(Kind.ASSISTED);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.ASSISTED);
    }

    @Test
    void aHumanWhoLooksInSilenceGoesOnInSilence() {
        city.receives(
                wasteBags().signedOffAs(UsedParameter.Verification.UNVERIFIED),
                wasteBags().revision(2).missing(MOTHER),
                wasteBags().revision(3).notEligible("no-increased-reimbursement"));

        assertThat(city.told()).isEmpty();
    }

    @Test
    void aGrantToOthersTakesBackWhatTheFormerAddresseeReads() {
        city.receives(
                wasteBags().addressees(FATHER).unavailable("source-has-no-data", MOTHER),
                wasteBags().revision(2).addressees(MOTHER));

        assertThat(city.toldTo(FATHER)).containsExactly(Kind.ASSISTED, Kind.SILENCED);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.GRANTED);
    }

    @Test
    void aRaiseTakesBackWhatTheFormerAddresseeReads() {
        city.receives(
                wasteBags().addressees(FATHER),
                wasteBags().revision(2).addressees(MOTHER).amount(10500));

        assertThat(city.toldTo(FATHER)).containsExactly(Kind.GRANTED, Kind.SILENCED);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.RAISED);
    }

    @Test
    void thatAHumanLooksIsTakenBackWhenAGrantSettlesTheCase() {
        AssessmentBuilder second = wasteBags().after(TWIN_BIRTH);
        city.receives(wasteBags().after(BIRTH), wasteBags().after(TWIN_BIRTH).unavailable("source-has-no-data", CHILD));
        city.receives(second.revision(2));

        assertThat(city.stateOf(second)).isInstanceOf(CaseState.Settled.class);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.GRANTED, Kind.ASSISTED, Kind.SILENCED);
    }
}
