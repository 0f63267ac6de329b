package gent.rechtstreeks.granting.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.granting.testing.AssessmentMessage;
import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.grants.Occasion;
import gent.rechtstreeks.grants.SubjectKind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.wire.Envelope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a move sets off, from the assessment to what is told. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MoveAssessmentArrivesTest {

    private final Family family = new Family();

    @Test
    void aReminderSaysThatItIsAboutAMoveAndWhoDeclaresIt() {
        family.addressDeclaration().send();

        Decision told = Desk.awaitTold(family.father, Kind.REMINDED);
        assertThat(told.getOccasion()).isEqualTo(Occasion.MOVE);
        assertThat(told.getSubject().getKind()).isEqualTo(SubjectKind.PERSON);
        assertThat(told.getSubject().getId()).isEqualTo(family.mother);
        assertThat(told.getDeadline()).isEqualTo(LocalDate.of(2026, 3, 12));
    }

    @Test
    void aReminderIsTakenBackWhenTheMoveIsDeclared() {
        family.addressDeclaration().send();
        family.addressDeclaration().revision(2).notEligible("obligation-met").send();

        family.awaitAllBefore();
        assertThat(Desk.toldTo(family.mother)).containsExactly(Kind.REMINDED, Kind.FULFILLED);
        assertThat(Desk.toldTo(family.father)).containsExactly(Kind.REMINDED, Kind.FULFILLED);
        assertThat(Desk.messagesTo(family.mother))
                .extracting(Decision::getOccasion)
                .containsOnly(Occasion.MOVE);
    }

    @Test
    void aReminderThatArrivesTwiceIsToldOnce() {
        Envelope envelope = family.addressDeclaration().send();
        family.addressDeclaration().send(envelope);
        family.addressDeclaration().send();

        family.awaitAllBefore();
        assertThat(Desk.outcomes(family.move, "address-declaration")).containsExactly("REMINDED");
        assertThat(Desk.toldTo(family.mother)).containsExactly(Kind.REMINDED);
    }

    @Test
    void aReminderThatArrivesAfterTheRefusalStaysSilent() {
        family.addressDeclaration().revision(2).notEligible("move-refused").send();
        family.addressDeclaration().send();

        family.awaitAllBefore();
        assertThat(Desk.outcomes(family.move, "address-declaration")).containsExactly("LAPSED");
        assertThat(Desk.toldTo(family.mother)).isEmpty();
    }

    @Test
    void aProposalIsInformationUntilItHasSomewhereToGo() {
        family.parkingPermit().send();

        Decision told = Desk.awaitTold(family.mother, Kind.INFORMED);
        assertThat(told.getRight()).isEqualTo("temporary-parking-permit");
        assertThat(told.getGrantId()).isNull();
        assertThat(Desk.outcomes(family.move, "temporary-parking-permit")).containsExactly("INFORMED");
        assertThat(Desk.tasks(family.move)).isEmpty();
    }

    @Test
    void whatWasToldOfAMoveThatDidNotHappenIsTakenBackAndNoPersonIsAsked() {
        family.addressDeclaration().send();
        family.parkingPermit().send();
        family.addressDeclaration().revision(2).notEligible("move-annulled").send();
        family.parkingPermit().revision(2).notEligible("move-annulled").send();

        family.awaitAllBefore();
        assertThat(Desk.toldTo(family.mother))
                .containsExactlyInAnyOrder(Kind.REMINDED, Kind.SILENCED, Kind.INFORMED, Kind.SILENCED);
        assertThat(Desk.outcomes(family.move, "temporary-parking-permit")).containsExactly("INFORMED", "LAPSED");
        assertThat(Desk.tasks(family.move)).isEmpty();
    }

    @Test
    void whatAPersonLookedAtIsClosedWhenTheMoveDidNotHappen() {
        family.parkingPermit().domicileUnknownOf(family.mother).send();
        Desk.awaitTold(family.mother, Kind.ASSISTED);
        assertThat(Desk.tasks(family.move)).containsExactly("FACTS_UNAVAILABLE");

        family.parkingPermit().revision(2).notEligible("move-refused").send();
        family.awaitAllBefore();
        assertThat(Desk.tasks(family.move)).isEmpty();
        assertThat(Desk.toldTo(family.mother)).containsExactly(Kind.ASSISTED, Kind.SILENCED);
    }

    @Test
    void aHouseholdThatMovesWholeWithinTheYearKeepsItsOneGrant() {
        family.wasteBags(family.birth).send();
        family.wasteBagsAfterTheMove().send();

        family.awaitAllBefore();
        assertThat(Desk.outcomes(family.move, "waste-bags")).containsExactly("SETTLED");
        assertThat(Desk.toldTo(family.mother)).containsExactly(Kind.GRANTED);
        assertThat(Desk.tasks(family.move)).isEmpty();
    }

    @Test
    void whoLeavesAHouseholdThatHasAGrantIsForAHumanAndHearsOfNoSecondOne() {
        family.wasteBags(family.birth).send();
        Desk.awaitTold(family.mother, Kind.GRANTED);
        Family alone = new Family();
        theFatherAlone(alone).send();

        alone.awaitAllBefore();
        assertThat(Desk.outcomes(alone.move, "waste-bags")).containsExactly("ASSISTED");
        assertThat(Desk.tasks(alone.move)).containsExactly("CLASH");
        assertThat(Desk.toldTo(family.father)).isEmpty();
        assertThat(Desk.toldTo(family.mother)).containsExactly(Kind.GRANTED);
    }

    @Test
    void theClashOfALeaverIsClosedWhenTheMoveDidNotHappen() {
        family.wasteBags(family.birth).send();
        Desk.awaitTold(family.mother, Kind.GRANTED);
        Family alone = new Family();
        theFatherAlone(alone).send();
        theFatherAlone(alone).revision(2).notEligible("move-annulled").send();

        alone.awaitAllBefore();
        assertThat(Desk.outcomes(alone.move, "waste-bags")).containsExactly("ASSISTED", "LAPSED");
        assertThat(Desk.tasks(alone.move)).isEmpty();
    }

    @Test
    void whoComesFromElsewhereIsGrantedAndToldWhy() {
        family.wasteBagsAfterTheMove().send();

        Decision told = Desk.awaitTold(family.mother, Kind.GRANTED);
        assertThat(told.getOccasion()).isEqualTo(Occasion.MOVE);
        assertThat(told.getLifeEventId()).isEqualTo(family.move);
        assertThat(told.getAmountCents()).isEqualTo(8400);
    }

    @Test
    void aGrantStandsWhenTheMoveIsRefusedAfterwardsAndAPersonLooks() {
        family.wasteBagsAfterTheMove().send();
        family.wasteBagsAfterTheMove().revision(2).notEligible("move-refused").send();

        family.awaitAllBefore();
        assertThat(Desk.outcomes(family.move, "waste-bags")).containsExactly("GRANTED", "KEPT");
        assertThat(Desk.tasks(family.move)).containsExactly("GRANT_IN_DOUBT");
        assertThat(Desk.toldTo(family.mother)).containsExactly(Kind.GRANTED);
    }

    @Test
    void aGrantThatTheMoveOnlyFoundNeedsNobodyWhenTheMoveIsRefused() {
        family.wasteBags(family.birth).send();
        family.wasteBagsAfterTheMove().send();
        family.wasteBagsAfterTheMove().revision(2).notEligible("move-refused").send();

        family.awaitAllBefore();
        assertThat(Desk.outcomes(family.move, "waste-bags")).containsExactly("SETTLED", "LAPSED");
        assertThat(Desk.tasks(family.move)).isEmpty();
        assertThat(Desk.toldTo(family.mother)).containsExactly(Kind.GRANTED);
    }

    @Test
    void aGrantThatTheMoveWidenedIsForAPersonWhenTheMoveIsRefused() {
        family.wasteBags(family.birth).covering(family.mother, family.child).send();
        family.wasteBagsAfterTheMove().send();
        family.wasteBagsAfterTheMove().revision(2).notEligible("move-refused").send();

        family.awaitAllBefore();
        assertThat(Desk.outcomes(family.move, "waste-bags")).containsExactly("SETTLED", "KEPT");
        assertThat(Desk.tasks(family.move)).containsExactly("GRANT_IN_DOUBT");
    }

    @Test
    void anOccasionFromANewerProducerIsADeadLetter() {
        UUID sent = family.wasteBagsAfterTheMove()
                .occasion(gent.rechtstreeks.assessments.Occasion.UNKNOWN)
                .send()
                .id();

        assertThat(Desk.awaitDeadLetter(sent)).startsWith("newer producer");
        assertThat(Desk.outcomes(family.move, "waste-bags")).isEmpty();
    }

    private AssessmentMessage theFatherAlone(Family alone) {
        return alone.wasteBagsAfterTheMove()
                .payee(family.father)
                .covering(family.father)
                .addressees(family.father);
    }
}
