package gent.rechtstreeks.granting.grant;

import static gent.rechtstreeks.granting.grant.AssessmentBuilder.CHILD;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.FATHER;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.MOTHER;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.OTHER_HOUSEHOLD;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.addressDeclaration;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.birthDeclaration;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.birthGrant;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.parkingPermit;
import static gent.rechtstreeks.granting.grant.AssessmentBuilder.wasteBags;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.granting.grant.Decision.Decided;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who moves is reminded and informed; a move that did not happen leaves nothing behind, but a grant stands (I6). */
class AfterAMoveTest {

    private final City city = new City();

    @Test
    void whoMovesIsRemindedUntilTheMoveIsDeclared() {
        city.receives(addressDeclaration(), addressDeclaration().revision(2).notEligible("obligation-met"));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.REMINDED, Kind.FULFILLED);
        assertThat(city.toldTo(FATHER)).containsExactly(Kind.REMINDED, Kind.FULFILLED);
        assertThat(city.stateOf(addressDeclaration())).isInstanceOf(CaseState.Fulfilled.class);
    }

    @Test
    void twoDeclarantsOfOneMoveAreTwoCases() {
        assertThat(Case.idFor(addressDeclaration().build()))
                .isNotEqualTo(Case.idFor(addressDeclaration().ofPerson(FATHER).build()));
    }

    @Test
    void eachChildOfTheHouseholdIsACase() {
        assertThat(Case.idFor(birthGrant().ofTheSibling().build()))
                .isNotEqualTo(Case.idFor(birthGrant().build()));
    }

    @Test
    void anotherChildThanTheNewbornMeetsItsCaseUnderTheIdThatStands() {
        Case ofTheSibling = Case.opening(birthGrant().ofTheSibling().build());

        assertThat(ofTheSibling.isOfTheNewborn()).isFalse();
        assertThat(ofTheSibling.idOf(ofTheSibling.subject())).isEqualTo(ofTheSibling.id());
        assertThat(ofTheSibling.idOf(new Subject(Subject.Kind.CHILD, CHILD))).isNotEqualTo(ofTheSibling.id());
    }

    @Test
    void theNewbornMeetsItsCaseOnceItIsRegistered() {
        assertThat(Case.idFor(birthDeclaration().ofTheRegisteredChild().build()))
                .isEqualTo(Case.idFor(birthDeclaration().build()));
    }

    @Test
    void aProposalWithoutAWayToSendItIsInformation() {
        Decision decision = city.receives(parkingPermit());

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED);
        assertThat(city.toldTo(FATHER)).containsExactly(Kind.INFORMED);
        assertThat(((Decided) decision).outcome()).isEqualTo(Outcome.INFORMED);
        assertThat(city.stateOf(parkingPermit())).isInstanceOf(CaseState.Informed.class);
        assertThat(city.grants()).isEmpty();
        assertThat(city.tasks()).isEmpty();
    }

    @Test
    void aProposalThatIsConfirmedTellsNobodyTwice() {
        city.receives(parkingPermit(), parkingPermit().revision(2));

        assertThat(city.told()).hasSize(2);
    }

    @Test
    void theCaseKnowsThatItIsAboutAMove() {
        Decided decided =
                (Decided) city.receives(parkingPermit(), parkingPermit().revision(2));

        assertThat(decided.after().occasion()).isEqualTo(Occasion.MOVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"move-refused", "move-annulled"})
    void aMoveThatDidNotHappenIsTakenBackWithoutAHuman(String reason) {
        Decision decision = city.receives(
                addressDeclaration(),
                addressDeclaration().revision(2).notEligible(reason),
                parkingPermit(),
                parkingPermit().revision(2).notEligible(reason));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.REMINDED, Kind.SILENCED, Kind.INFORMED, Kind.SILENCED);
        assertThat(((Decided) decision).outcome()).isEqualTo(Outcome.LAPSED);
        assertThat(city.stateOf(parkingPermit())).isInstanceOf(CaseState.NotEligible.class);
        assertThat(city.tasks()).isEmpty();
    }

    @Test
    void ofAMoveThatDidNotHappenNobodyHearsWhoHadNotHeard() {
        city.receives(parkingPermit().notEligible("move-annulled"));
        city.receives(addressDeclaration().notEligible("obligation-met"));
        city.receives(addressDeclaration().revision(2).notEligible("move-annulled"));

        assertThat(city.told()).isEmpty();
        assertThat(city.tasks()).isEmpty();
    }

    @Test
    void whatAHumanLookedAtAfterAMoveLapsesWithTheMove() {
        Decision decision = city.receives(
                parkingPermit().unavailable("domicile-unknown", MOTHER),
                parkingPermit().revision(2).notEligible("move-refused"));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.ASSISTED, Kind.SILENCED);
        assertThat(city.stateOf(parkingPermit())).isInstanceOf(CaseState.NotEligible.class);
        assertThat(((Decided) decision).outcome().settlesTasks()).isTrue();
    }

    @Test
    void aMoveThatTakesPlaceAfterAllIsToldAgain() {
        city.receives(
                parkingPermit(),
                parkingPermit().revision(2).notEligible("move-refused"),
                parkingPermit().revision(3));

        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.INFORMED, Kind.SILENCED, Kind.INFORMED);
    }

    @Test
    void theGrantOfAHouseholdThatMovesWholeIsEnough() {
        city.receives(wasteBags(), wasteBags().afterMoving());

        assertThat(city.stateOf(wasteBags().afterMoving()))
                .isEqualTo(new CaseState.Settled(city.onlyGrant().id(), false));
        assertThat(city.told()).hasSize(1);
        assertThat(city.tasks()).isEmpty();
    }

    @Test
    void whoLeavesAHouseholdThatHasAGrantIsForAHuman() {
        city.receives(wasteBags(), leaving());

        assertThat(city.onlyTask()).isEqualTo(new HumanTask(TaskKind.CLASH, city.grants()));
        assertThat(city.toldTo(FATHER)).isEmpty();
        assertThat(city.onlyGrant().covered()).containsExactlyInAnyOrder(MOTHER, FATHER, CHILD);
    }

    @Test
    void aClashLapsesWithTheMoveAndTheGrantStands() {
        Decision decision =
                city.receives(wasteBags(), leaving(), leaving().revision(2).notEligible("move-annulled"));

        assertThat(((Decided) decision).outcome()).isEqualTo(Outcome.LAPSED);
        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.Granted.class);
        assertThat(city.told()).hasSize(1);
    }

    @Test
    void aGrantStandsWhenItsMoveIsRefusedAndAHumanLooks() {
        city.receives(
                wasteBags().afterMoving(), wasteBags().afterMoving().revision(2).notEligible("move-refused"));

        assertThat(city.stateOf(wasteBags().afterMoving())).isInstanceOf(CaseState.Granted.class);
        assertThat(city.onlyTask()).isEqualTo(new HumanTask(TaskKind.GRANT_IN_DOUBT, city.grants()));
        assertThat(city.toldTo(MOTHER)).containsExactly(Kind.GRANTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"move-refused", "move-annulled"})
    void aGrantThatWasOnlyFoundIsInNoDoubtWhenTheMoveWasNone(String reason) {
        Decision decision = city.receives(
                wasteBags(),
                wasteBags().afterMoving(),
                wasteBags().afterMoving().revision(2).notEligible(reason));

        assertThat(((Decided) decision).outcome()).isEqualTo(Outcome.LAPSED);
        assertThat(city.stateOf(wasteBags().afterMoving())).isInstanceOf(CaseState.NotEligible.class);
        assertThat(city.stateOf(wasteBags())).isInstanceOf(CaseState.Granted.class);
        assertThat(city.tasks()).isEmpty();
        assertThat(city.told()).hasSize(1);
    }

    @Test
    void aGrantThatCoversSomebodyBecauseOfAMoveThatWasNoneIsForAHuman() {
        city.receives(
                wasteBags().covering(MOTHER, CHILD),
                wasteBags().afterMoving().covering(MOTHER, FATHER, CHILD),
                wasteBags().afterMoving().revision(2).covering(MOTHER, FATHER, CHILD),
                wasteBags().afterMoving().revision(3).notEligible("move-refused"));

        assertThat(city.stateOf(wasteBags().afterMoving()))
                .isEqualTo(new CaseState.Settled(city.onlyGrant().id(), true));
        assertThat(city.onlyTask()).isEqualTo(new HumanTask(TaskKind.GRANT_IN_DOUBT, city.grants()));
    }

    @Test
    void aGrantThatWasOnlyFoundIsInDoubtWhenTheMoveStandsAndTheRightDoesNot() {
        city.receives(
                wasteBags(),
                wasteBags().afterMoving(),
                wasteBags().afterMoving().revision(2).notEligible("no-increased-reimbursement"));

        assertThat(city.tasks()).containsExactly(TaskKind.GRANT_IN_DOUBT);
    }

    private static AssessmentBuilder leaving() {
        return wasteBags()
                .afterMoving()
                .of(OTHER_HOUSEHOLD)
                .payee(FATHER)
                .covering(FATHER)
                .addressees(FATHER);
    }
}
