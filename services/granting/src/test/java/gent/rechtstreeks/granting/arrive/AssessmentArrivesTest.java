package gent.rechtstreeks.granting.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.assessments.Occasion;
import gent.rechtstreeks.assessments.Verification;
import gent.rechtstreeks.granting.testing.Desk;
import gent.rechtstreeks.granting.testing.Family;
import gent.rechtstreeks.grants.Decision;
import gent.rechtstreeks.grants.Kind;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class AssessmentArrivesTest {

    private final Family family = new Family();

    @Test
    void aGrantIsToldToItsAddresseeWithAllThatAReaderNeeds() {
        Envelope cause = family.wasteBags(family.birth).send();

        Decision told = Desk.awaitTold(family.mother, Kind.GRANTED);
        assertThat(told.getRight()).isEqualTo("waste-bags");
        assertThat(told.getLifeEventId()).isEqualTo(family.birth);
        assertThat(told.getAmountCents()).isEqualTo(8400);
        assertThat(told.getPayee()).isEqualTo(family.mother);
        assertThat(told.getCoveredResidents()).containsExactlyInAnyOrder(family.mother, family.father, family.child);
        assertThat(told.getGrantId()).isNotNull();
        assertThat(told.getDemonstration()).isFalse();
        assertThat(TopicProbe.envelopes("grants"))
                .filteredOn(envelope -> family.mother.toString().equals(envelope.subject()))
                .singleElement()
                .satisfies(envelope -> {
                    assertThat(envelope.type()).isEqualTo("granting.grants.notify.granted");
                    assertThat(envelope.lifeEventId()).isEqualTo(family.birth);
                    assertThat(envelope.causationId()).isEqualTo(cause.id());
                });
    }

    @Test
    void aDayInTheCalendarSetsARightOffAndIsToldAsOne() {
        family.wasteBags(family.birth).occasion(Occasion.DATE).send();

        assertThat(Desk.awaitTold(family.mother, Kind.GRANTED).getOccasion())
                .isEqualTo(gent.rechtstreeks.grants.Occasion.DATE);
    }

    @Test
    void aGrantOnDemonstrationValuesSaysSo() {
        family.wasteBags(family.birth).verification(Verification.DEMONSTRATION).send();

        assertThat(Desk.awaitTold(family.mother, Kind.GRANTED).getDemonstration())
                .isTrue();
    }

    @Test
    void aGrantWaitsForItsFactsWithoutAWord() {
        family.wasteBags(family.birth)
                .missingFactsOf(family.mother, family.father)
                .send();
        family.awaitAllBefore();
        assertThat(Desk.toldTo(family.mother)).isEmpty();

        family.wasteBags(family.birth).revision(2).send();
        Desk.awaitTold(family.mother, Kind.GRANTED);
        assertThat(Desk.outcomes(family.birth, "waste-bags")).containsExactly("WAITING_FOR_FACTS", "GRANTED");
    }

    @Test
    void theSecondBirthOfTwinsGrantsNothingMore() {
        family.wasteBags(family.birth).send();
        family.wasteBags(family.twinBirth).send();

        family.awaitAllBefore();
        assertThat(Desk.outcomes(family.twinBirth, "waste-bags")).containsExactly("SETTLED");
        assertThat(Desk.toldTo(family.mother)).containsExactly(Kind.GRANTED);
        assertThat(Desk.tasks(family.twinBirth)).isEmpty();
    }

    @Test
    void theSecondBirthOfTwinsRaisesTheGrantWhenTheAmountIsHigher() {
        family.wasteBags(family.birth).send();
        family.wasteBags(family.twinBirth)
                .amount(10500)
                .covering(family.mother, family.father, family.child, family.twin)
                .send();

        Decision raised = Desk.awaitTold(family.mother, Kind.RAISED);
        Decision granted = Desk.awaitTold(family.mother, Kind.GRANTED);
        assertThat(raised.getAmountCents()).isEqualTo(10500);
        assertThat(raised.getGrantId()).isEqualTo(granted.getGrantId());
        assertThat(raised.getCoveredResidents()).contains(family.twin);
        assertThat(raised.getDecisionId()).isNotEqualTo(granted.getDecisionId());
    }

    @Test
    void aLowerAmountIsATaskAndNoMessage() {
        family.wasteBags(family.birth).send();
        family.wasteBags(family.birth).revision(2).amount(6300).send();

        family.awaitAllBefore();
        assertThat(Desk.tasks(family.birth)).containsExactly("LOWER_AMOUNT");
        assertThat(Desk.toldTo(family.mother)).containsExactly(Kind.GRANTED);
    }

    @Test
    void aTaskIsClosedWhenTheResidentGetsWhatItWasAbout() {
        family.wasteBags(family.birth).send();
        family.wasteBags(family.birth).revision(2).amount(6300).send();
        family.awaitAllBefore();

        assertThat(Desk.tasks(family.birth)).hasSize(1);
        family.wasteBags(family.birth).revision(3).send();
        family.awaitAllBefore();
        assertThat(Desk.tasks(family.birth)).isEmpty();
    }

    @Test
    void aClashWithAnotherHouseholdsGrantIsATask() {
        Family other = new Family();
        other.wasteBags(other.birth).covering(other.mother, family.child).send();
        Desk.awaitTold(other.mother, Kind.GRANTED);

        family.wasteBags(family.birth).send();
        family.awaitAllBefore();
        assertThat(Desk.tasks(family.birth)).containsExactly("CLASH");
        assertThat(Desk.toldTo(family.mother)).isEmpty();
    }

    @Test
    void bothParentsAreInformed() {
        family.birthGrant().send();

        family.awaitAllBefore();
        assertThat(Desk.toldTo(family.father)).containsExactly(Kind.INFORMED);
        assertThat(Desk.toldTo(family.mother)).containsExactly(Kind.INFORMED);
        assertThat(Desk.awaitTold(family.mother, Kind.INFORMED).getGrantId()).isNull();
    }

    @Test
    void whatTheResidentNoLongerSaysIsTakenBackAndToldAgainOnceItIsSaid() {
        family.birthGrant().send();
        family.birthGrant().revision(2).unsaidBy(family.mother).send();
        family.birthGrant().revision(2).unsaidBy(family.mother).send();
        family.birthGrant().send();
        family.birthGrant().revision(3).send();

        family.awaitAllBefore();
        assertThat(Desk.toldTo(family.mother)).containsExactly(Kind.INFORMED, Kind.SILENCED, Kind.INFORMED);
        assertThat(Desk.outcomes(family.birth, "birth-grant"))
                .containsExactly("INFORMED", "WAITING_FOR_FACTS", "INFORMED");
        assertThat(Desk.tasks(family.birth)).isEmpty();
    }

    @Test
    void aReminderIsTakenBackWhenTheBirthIsDeclared() {
        family.birthDeclaration().send();
        family.birthDeclaration().revision(2).notEligible("obligation-met").send();

        family.awaitAllBefore();
        assertThat(Desk.toldTo(family.father)).containsExactly(Kind.REMINDED, Kind.FULFILLED);
        assertThat(Desk.toldTo(family.mother)).containsExactly(Kind.REMINDED, Kind.FULFILLED);
    }

    @Test
    void aBirthThatWasDeclaredAtOnceIsNotSpokenOf() {
        family.birthDeclaration().notEligible("obligation-met").send();

        family.awaitAllBefore();
        assertThat(Desk.toldTo(family.mother)).isEmpty();
    }

    @Test
    void afterAStillbirthAPersonLooks() {
        family.birthGrant().eligible(Mode.ASSIST).send();

        Desk.awaitTold(family.mother, Kind.ASSISTED);
        assertThat(Desk.tasks(family.birth)).containsExactly("ASSIST");
    }

    @Test
    void whatNoSourceCanSayGoesToAHumanUntilTheSourceSaysItAfterAll() {
        family.wasteBags(family.birth)
                .unavailable("source-has-no-data", family.mother, family.father)
                .send();

        Decision told = Desk.awaitTold(family.mother, Kind.ASSISTED);
        assertThat(told.getReasons()).containsExactly("source-has-no-data");
        assertThat(Desk.tasks(family.birth)).containsExactly("FACTS_UNAVAILABLE");

        family.wasteBags(family.birth).revision(2).send();
        Desk.awaitTold(family.mother, Kind.GRANTED);
        assertThat(Desk.tasks(family.birth)).isEmpty();
    }

    @Test
    void aRepeatedRevisionThatNoSourceCanSayTellsNobodyTwice() {
        family.wasteBags(family.birth)
                .unavailable("source-has-no-data", family.mother)
                .send();
        family.wasteBags(family.birth)
                .revision(2)
                .unavailable("source-has-no-data", family.mother)
                .send();

        family.awaitAllBefore();
        assertThat(Desk.toldTo(family.mother)).containsExactly(Kind.ASSISTED);
        assertThat(Desk.tasks(family.birth)).containsExactly("FACTS_UNAVAILABLE");
    }

    @Test
    void aHumanLooksAtAGrantOfWhichNoSourceCanSayAnythingAnyMoreUntilItIsSaid() {
        family.wasteBags(family.birth).send();
        Desk.awaitTold(family.mother, Kind.GRANTED);
        family.wasteBags(family.birth)
                .revision(2)
                .unavailable("domicile-unknown", family.mother)
                .send();

        family.awaitAllBefore();
        assertThat(Desk.outcomes(family.birth, "waste-bags")).containsExactly("GRANTED", "KEPT");
        assertThat(Desk.tasks(family.birth)).containsExactly("FACTS_UNAVAILABLE");

        family.wasteBags(family.birth).revision(3).send();
        family.awaitAllBefore();
        assertThat(Desk.tasks(family.birth)).isEmpty();
        assertThat(Desk.toldTo(family.mother)).containsExactly(Kind.GRANTED);
    }

    @Test
    void aFamilyThatIsNotEligibleIsToldNothing() {
        family.wasteBags(family.birth).notEligible("no-increased-reimbursement").send();

        family.awaitAllBefore();
        assertThat(Desk.outcomes(family.birth, "waste-bags")).containsExactly("NOT_ELIGIBLE");
        assertThat(Desk.toldTo(family.mother)).isEmpty();
    }
}
