package gent.rechtstreeks.granting.grant;

import static gent.rechtstreeks.granting.grant.AssessmentBuilder.FATHER;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.MOTHER;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.birthDeclaration;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.birthGrant;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.parkingPermit;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** GDPR 21: for whoever objects to being treated proactively only a human acts. */
class ObjectionTest {

    private final City city = new City();

    @Test
    void nothingIsGrantedOrToldAndAHumanLooksAtEach() {
        city.receivesOfSomebodyWhoObjects(wasteBags(), birthGrant(), birthDeclaration());

        assertThat(city.grants()).isEmpty();
        assertThat(city.told()).isEmpty();
        assertThat(city.tasks()).containsExactly(TaskKind.OBJECTION, TaskKind.OBJECTION, TaskKind.OBJECTION);
        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.Assisted.class);
    }

    @Test
    void whatWasGrantedBeforeStands() {
        city.receives(wasteBags());
        city.receivesOfSomebodyWhoObjects(wasteBags().revision(2).amount(9000));

        assertThat(city.onlyGrant().amountCents()).isEqualTo(8400);
        assertThat(city.onlyTask().kind()).isEqualTo(TaskKind.OBJECTION);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.GRANTED);
    }

    @Test
    void whoIsNotAddressedAnyMoreReadsNoMore() {
        city.receives(parkingPermit());
        city.receivesOfSomebodyWhoObjects(parkingPermit().revision(2).addressees(MOTHER));

        assertThat(city.toldTo(FATHER)).containsExactly(Kind.INFORMED, Kind.SILENCED);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED);
        assertThat(city.onlyTask().kind()).isEqualTo(TaskKind.OBJECTION);
    }

    @Test
    void whatHurtsIsTakenBack() {
        city.receives(birthGrant());
        city.receivesOfSomebodyWhoObjects(
                birthGrant().revision(2).notEligible("stillborn").eligible(Mode.ASSIST));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED, Kind.SILENCED);
        assertThat(city.onlyTask().kind()).isEqualTo(TaskKind.OBJECTION);
    }

    @Test
    void whatIsNotSoAnyMoreIsTakenBack() {
        city.receives(birthGrant());
        city.receivesOfSomebodyWhoObjects(birthGrant().revision(2).amount(9000));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED, Kind.SILENCED);
        assertThat(city.onlyTask().kind()).isEqualTo(TaskKind.OBJECTION);
    }

    @Test
    void thatAHumanLooksIsNotToldByAMachineEither() {
        city.receives(birthGrant());
        city.receivesOfSomebodyWhoObjects(
                birthGrant().revision(2), birthGrant().revision(3).missing(MOTHER));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED);
        assertThat(city.tasks()).containsOnly(TaskKind.OBJECTION);
    }

    @Test
    void whoTakesTheObjectionBackIsTreatedLikeAnybodyElse() {
        city.receivesOfSomebodyWhoObjects(wasteBags());
        city.receives(wasteBags().revision(2));

        assertThat(city.onlyGrant().payee()).isEqualTo(MOTHER);
    }
}
