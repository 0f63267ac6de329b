package gent.rechtstreeks.granting.grant;

import static gent.rechtstreeks.granting.grant.AssessmentBuilder.BIRTH;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.CHILD;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.FATHER;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.MOTHER;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.NEXT_YEAR;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.OTHER_HOUSEHOLD;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.TWIN_BIRTH;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.birthDeclaration;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.birthGrant;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.granting.grant.Decision.Decided;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** I6: the machine ends, lowers and refuses nothing that somebody has; it asks a human. */
class ForAHumanTest {

    private final City city = new City();

    @Test
    void aLowerAmountLowersNothingAndAsksAHuman() {
        city.receives(wasteBags(), wasteBags().revision(2).amount(6300));

        assertThat(city.onlyGrant().amountCents()).isEqualTo(8400);
        assertThat(city.onlyTask().kind()).isEqualTo(TaskKind.LOWER_AMOUNT);
        assertThat(city.onlyTask().standing()).containsExactly(city.onlyGrant());
        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.Granted.class);
        assertThat(city.told()).hasSize(1);
    }

    @Test
    void aLowerAmountAfterAnotherBirthWaitsForAHuman() {
        city.receives(wasteBags().after(BIRTH), wasteBags().after(TWIN_BIRTH).amount(6300));

        assertThat(city.stateOf(wasteBags().after(TWIN_BIRTH))).isInstanceOf(CaseState.Assisted.class);
        assertThat(city.tasks()).containsExactly(TaskKind.LOWER_AMOUNT);
    }

    @Test
    void anAmountThatIsNoLongerKnownIsNotALowerOne() {
        city.receives(wasteBags(), wasteBags().revision(2).withoutAmount());

        assertThat(city.onlyGrant().amountCents()).isEqualTo(8400);
        assertThat(city.tasks()).containsExactly(TaskKind.LOWER_AMOUNT);
    }

    @Test
    void aGrantOfAnotherHouseholdThatCoversTheChildIsAClash() {
        city.receives(
                wasteBags().after(BIRTH).of(OTHER_HOUSEHOLD).payee(FATHER).covering(FATHER, CHILD),
                wasteBags().after(TWIN_BIRTH).covering(MOTHER, CHILD));

        assertThat(city.grants()).hasSize(1);
        assertThat(city.onlyTask()).isEqualTo(new HumanTask(TaskKind.CLASH, city.grants()));
        assertThat(city.stateOf(wasteBags().after(TWIN_BIRTH))).isInstanceOf(CaseState.Assisted.class);
        assertThat(city.told()).hasSize(1);
    }

    @Test
    void aStandingGrantIsNotWidenedOverAResidentOfAnother() {
        city.receives(
                wasteBags().after(BIRTH).of(OTHER_HOUSEHOLD).covering(FATHER, CHILD),
                wasteBags().after(TWIN_BIRTH).covering(MOTHER),
                wasteBags().after(TWIN_BIRTH).covering(MOTHER, CHILD).revision(2));

        assertThat(city.tasks()).containsExactly(TaskKind.CLASH);
        assertThat(city.stateOf(wasteBags().after(TWIN_BIRTH))).isInstanceOf(CaseState.Granted.class);
    }

    @Test
    void aPeriodThatOverlapsButIsNotTheSameIsAClash() {
        Period schoolYear = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 9, 1));
        city.receives(wasteBags().after(BIRTH), wasteBags().after(TWIN_BIRTH).in(schoolYear));

        assertThat(city.grants()).hasSize(1);
        assertThat(city.tasks()).containsExactly(TaskKind.CLASH);
    }

    @Test
    void anotherHouseholdThatSharesNobodyDoesNotClash() {
        city.receives(
                wasteBags().after(BIRTH).of(OTHER_HOUSEHOLD).covering(FATHER),
                wasteBags().after(TWIN_BIRTH).covering(MOTHER, CHILD));

        assertThat(city.grants()).hasSize(2);
        assertThat(city.tasks()).isEmpty();
    }

    @Test
    void theMachineDoesNotRedirectAPayment() {
        city.receives(wasteBags(), wasteBags().revision(2).payee(FATHER));

        assertThat(city.onlyGrant().payee()).isEqualTo(MOTHER);
        assertThat(city.tasks()).containsExactly(TaskKind.OTHER_PAYEE);
    }

    @Test
    void aGrantedRightIsNotEndedWhenARevisionSaysNotEligible() {
        city.receives(wasteBags(), wasteBags().revision(2).notEligible("no-increased-reimbursement"));

        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.Granted.class);
        assertThat(city.onlyTask()).isEqualTo(new HumanTask(TaskKind.GRANT_IN_DOUBT, city.grants()));
        assertThat(city.told()).hasSize(1);
    }

    @Test
    void afterAStillbirthTheGrantStandsButNobodyReadsOfItAnyMore() {
        city.receives(wasteBags(), wasteBags().revision(2).notEligible("stillborn"));

        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.Granted.class);
        assertThat(city.tasks()).containsExactly(TaskKind.GRANT_IN_DOUBT);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.GRANTED, Kind.SILENCED);
    }

    @Test
    void aGrantIsNotMovedToAnotherYearByTheMachine() {
        city.receives(wasteBags(), wasteBags().revision(2).in(NEXT_YEAR));

        assertThat(city.grants()).hasSize(1);
        assertThat(city.tasks()).containsExactly(TaskKind.GRANT_IN_DOUBT);
    }

    @Test
    void aGrantedRightThatTheRuleNoLongerDaresToGiveIsKeptForAHuman() {
        city.receives(wasteBags(), wasteBags().revision(2).eligible(Mode.ASSIST));

        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.Granted.class);
        assertThat(city.tasks()).containsExactly(TaskKind.GRANT_IN_DOUBT);
        assertThat(city.told()).hasSize(1);
    }

    @Test
    void anAmountThatNobodyVerifiedIsNotGranted() {
        city.receives(wasteBags().signedOffAs(UsedParameter.Verification.UNVERIFIED));

        assertThat(city.grants()).isEmpty();
        assertThat(city.tasks()).containsExactly(TaskKind.UNVERIFIED_PARAMETERS);
    }

    @Test
    void assistTellsTheAddresseesThatAPersonLooks() {
        city.receives(birthGrant().eligible(Mode.ASSIST).withoutAmount());

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.ASSISTED);
        assertThat(city.toldTo(FATHER)).containsExactly(Kind.ASSISTED);
        assertThat(city.tasks()).containsExactly(TaskKind.ASSIST);
        assertThat(city.stateOf(birthGrant())).isInstanceOf(CaseState.Assisted.class);
    }

    @Test
    void whatAHumanLooksAtIsNotRefusedByTheMachineMeanwhile() {
        city.receives(
                birthGrant().eligible(Mode.ASSIST),
                birthGrant().revision(2).notEligible("not-in-flanders"),
                birthGrant().revision(3).missing(MOTHER));

        assertThat(city.stateOf(birthGrant())).isInstanceOf(CaseState.Assisted.class);
        assertThat(city.toldTo(MOTHER)).containsOnly(Kind.ASSISTED);
    }

    @Test
    void whatNoSourceCanSayIsFoundOutByAHumanAndTheAddresseesHearThat() {
        city.receives(
                wasteBags().missing(MOTHER, FATHER), wasteBags().revision(2).unavailable("source-has-no-data", MOTHER));

        assertThat(city.tasks()).containsExactly(TaskKind.FACTS_UNAVAILABLE);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.ASSISTED);
        assertThat(city.told().getLast().content().reasons()).containsExactly("source-has-no-data");
        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.Assisted.class);
    }

    @Test
    void whatNoSourceCanSayIsToldOnceAndIsOneTask() {
        city.receives(
                wasteBags().unavailable("source-has-no-data", MOTHER, FATHER),
                wasteBags().revision(2).unavailable("source-has-no-data", MOTHER));

        assertThat(city.tasks()).containsExactly(TaskKind.FACTS_UNAVAILABLE);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.ASSISTED);
    }

    @Test
    void whatNoSourceCanSayIsFoundOutAlsoWhenThereIsNobodyToTell() {
        city.receives(wasteBags().addressees().unavailable("domicile-unknown", MOTHER));

        assertThat(city.tasks()).containsExactly(TaskKind.FACTS_UNAVAILABLE);
        assertThat(city.told()).isEmpty();
    }

    @Test
    void aHumanWhoLooksAlreadyIsNotAskedAgainWhenNoSourceCanSay() {
        city.receives(
                wasteBags().eligible(Mode.ASSIST), wasteBags().revision(2).unavailable("source-has-no-data", MOTHER));

        assertThat(city.tasks()).containsExactly(TaskKind.ASSIST);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.ASSISTED, Kind.ASSISTED);
    }

    @Test
    void aGrantStandsWhenNoSourceCanSayItAnyMoreAndAHumanLooks() {
        city.receives(wasteBags(), wasteBags().revision(2).unavailable("source-has-no-data", MOTHER));

        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.Granted.class);
        assertThat(city.onlyTask()).isEqualTo(new HumanTask(TaskKind.FACTS_UNAVAILABLE, city.grants()));
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.GRANTED);
    }

    @Test
    void aSourceThatSaysItAfterAllStillGrants() {
        Decision decision = city.receives(
                wasteBags().unavailable("source-has-no-data", MOTHER),
                wasteBags().revision(2));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.ASSISTED, Kind.GRANTED);
        assertThat(((Decided) decision).outcome().settlesTasks()).isTrue();
    }

    @Test
    void whenTheBirthIsAnnulledNobodyReadsThatAPersonFindsOut() {
        city.receives(
                birthGrant().unavailable("domicile-unknown", MOTHER),
                birthGrant().revision(2).notEligible("event-annulled"));

        assertThat(city.toldTo(FATHER)).containsExactly(Kind.ASSISTED, Kind.SILENCED);
    }

    @Test
    void anObligationThatIsMetLeavesNothingForAHuman() {
        Decision decision = city.receives(
                birthDeclaration().eligible(Mode.ASSIST).addressees(),
                birthDeclaration().revision(2).notEligible("obligation-met"));

        assertThat(((Decided) decision).outcome()).isEqualTo(Outcome.NOTHING_TO_TELL);
        assertThat(((Decided) decision).outcome().settlesTasks()).isTrue();
    }

    @Test
    void whenTheBirthIsAnnulledNobodyReadsThatAPersonLooks() {
        city.receives(
                birthGrant().eligible(Mode.ASSIST), birthGrant().revision(2).notEligible("event-annulled"));

        assertThat(city.stateOf(birthGrant())).isInstanceOf(CaseState.Assisted.class);
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.ASSISTED, Kind.SILENCED);
    }

    @Test
    void whenTheBirthIsAnnulledAfterSomethingWasToldAHumanLooks() {
        city.receives(birthGrant(), birthGrant().revision(2).notEligible("event-annulled"));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED, Kind.SILENCED);
        assertThat(city.tasks()).containsExactly(TaskKind.ASSIST);
    }

    @Test
    void anAnnulledBirthOfWhichNothingWasToldLeavesNothingForAHuman() {
        city.receives(birthGrant().notEligible("event-annulled"));

        assertThat(city.tasks()).isEmpty();
    }

    @Test
    void goodNewsSettlesTheTasksOfItsCase() {
        Decision decision =
                city.receives(birthGrant().eligible(Mode.ASSIST), birthGrant().revision(2));

        assertThat(((Decided) decision).outcome().settlesTasks()).isTrue();
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.ASSISTED, Kind.INFORMED);
    }
}
