package gent.rechtstreeks.eligibility.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.eligibility.testing.Bank;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Family.Told;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.LifeEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class LifeEventArrivesTest {

    private final Family family = new Family();
    private final Told birth = family.birth();

    @Test
    void aNotifiedBirthLeadsToAReminderAndNothingElse() {
        Traffic.send(birth.notified(1));
        Traffic.settle(family);

        Assessment reminder = Traffic.await(birth, "birth-declaration", 1);
        assertThat(reminder.getOutcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(reminder.getMode()).isEqualTo(Mode.REMIND);
        assertThat(reminder.getDeadline()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(reminder.getAddressees()).containsExactly(family.anna, family.bram);
        assertThat(Traffic.assessments(birth)).hasSize(1);
        assertThat(Traffic.requests(family)).isEmpty();
    }

    @Test
    void aRegisteredBirthIsAssessedForEachRight() {
        Traffic.send(birth.registered(1));

        Assessment declared = Traffic.await(birth, "birth-declaration", 1);
        assertThat(declared.getOutcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(declared.getReasons()).containsExactly("obligation-met");
        Assessment grant = Traffic.await(birth, "birth-grant", 1);
        assertThat(grant.getMode()).isEqualTo(Mode.INFORM);
        assertThat(grant.getAmountCents()).isEqualTo(126356);
        assertThat(grant.getParameters()).singleElement().satisfies(amount -> assertThat(amount.getVerification())
                .hasToString("DERIVED"));
        Assessment bags = Traffic.await(birth, "waste-bags", 1);
        assertThat(bags.getOutcome()).isEqualTo(Outcome.FACTS_MISSING);
        assertThat(bags.getMissingFacts()).hasSize(2);
    }

    @Test
    void theFactsOfTheAdultsAreAskedWithPurposeAndDay() {
        Traffic.send(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);
        Traffic.settle(family);

        assertThat(Traffic.requests(family))
                .extracting(FactRequest::getResidentId)
                .containsExactlyInAnyOrder(family.anna, family.bram);
        assertThat(Traffic.requests(family)).allSatisfy(request -> {
            assertThat(request.getFact()).isEqualTo("increased-reimbursement");
            assertThat(request.getPurpose()).isEqualTo("waste-bags");
            assertThat(request.getOn()).isEqualTo(Family.DAY);
            assertThat(request.getLifeEventId()).isEqualTo(birth.lifeEvent);
        });
    }

    @Test
    void aProtectedAddressIsForAPersonAtOnceAndAsksNothing() {
        Traffic.send(birth.registration(1)
                .setHouseholds(List.of(family.household().setZone(null).build()))
                .build());
        Traffic.settle(family);

        for (String right : List.of("birth-grant", "waste-bags")) {
            Assessment answer = Traffic.await(birth, right, 1);
            assertThat(answer.getOutcome()).isEqualTo(Outcome.FACTS_MISSING);
            assertThat(answer.getMode()).isEqualTo(Mode.ASSIST);
            assertThat(answer.getReasons()).containsExactly("domicile-unknown");
        }
        assertThat(Traffic.requests(family)).isEmpty();
    }

    @Test
    void everyMessageHasAnIdOfItsOwnAndNamesItsCause() {
        Envelope cause = Traffic.send(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);

        List<Envelope> told = TopicProbe.envelopes("assessments").stream()
                .filter(envelope -> birth.lifeEvent.equals(envelope.lifeEventId()))
                .toList();
        assertThat(told).hasSize(3).extracting(Envelope::id).doesNotHaveDuplicates();
        assertThat(told).allSatisfy(envelope -> {
            assertThat(envelope.causationId()).isEqualTo(cause.id());
            assertThat(envelope.subject()).isEqualTo(family.home.toString());
            assertThat(envelope.type()).isEqualTo("eligibility.assessments.notify.assessed");
        });
    }

    @Test
    void registeringTheBirthRevisesTheReminder() {
        Traffic.send(birth.notified(1));
        Traffic.send(birth.registered(2));

        Assessment met = Traffic.await(birth, "birth-declaration", 2);
        assertThat(met.getAssessmentId())
                .isEqualTo(Traffic.await(birth, "birth-declaration", 1).getAssessmentId());
        assertThat(met.getOutcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(met.getLifeEventVersion()).isEqualTo(2);
    }

    @Test
    void theSameMessageManyTimesIsAssessedOnce() {
        LifeEvent event = birth.registered(1);
        Envelope envelope = TopicProbe.envelope(family.home.toString(), birth.lifeEvent);
        for (int i = 0; i < 100; i++) {
            TopicProbe.send("life-events", family.home.toString(), event, envelope);
        }
        Traffic.settle(family);

        assertThat(Traffic.assessments(birth)).hasSize(3);
        assertThat(Traffic.requests(family)).hasSize(2);
    }

    @Test
    void theSameVersionInANewMessageIsAssessedOnce() {
        Traffic.send(birth.registered(1));
        Traffic.send(birth.registered(1));
        Traffic.settle(family);

        assertThat(Traffic.assessments(birth)).hasSize(3);
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        LifeEvent older = birth.notified(1);
        Traffic.send(birth.registered(2));
        Traffic.send(older);
        Traffic.settle(family);

        assertThat(Traffic.assessments(birth))
                .hasSize(3)
                .allMatch(assessment -> assessment.getRevision() == 1 && assessment.getLifeEventVersion() == 2);
    }

    @Test
    void aCorrectionThatChangesNothingForTheRightsIsNotTold() {
        Traffic.send(birth.registered(1));
        Traffic.send(birth.registered(2));
        Traffic.settle(family);

        assertThat(Traffic.assessments(birth)).hasSize(3);
    }

    @Test
    void twinsAskEachFactOnce() {
        Told twin = family.birth();
        Traffic.send(birth.registered(1));
        Traffic.send(twin.registered(1));
        Traffic.settle(family);

        assertThat(Traffic.await(twin, "waste-bags", 1).getMissingFacts()).hasSize(2);
        assertThat(Traffic.requests(family)).hasSize(2);
    }

    @Test
    void aFactThatWasThereFirstIsUsedAndNotAskedAgain() {
        Traffic.send(Bank.yes(family.bram, 1));
        Traffic.settleFacts(family.bram);
        Traffic.send(birth.registered(1));
        Traffic.settle(family);

        Assessment bags = Traffic.await(birth, "waste-bags", 1);
        assertThat(bags.getOutcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(Traffic.requests(family)).isEmpty();
    }

    @Test
    void anOlderHouseholdSnapshotDoesNotUndoANewerOne() {
        Told twin = family.birth();
        Traffic.send(Bank.yes(family.anna, 1));
        Traffic.settleFacts(family.anna);
        LifeEvent first = birth.registered(1);
        Traffic.send(twin.registered(1));
        Traffic.send(first);
        Traffic.settle(family);

        assertThat(Traffic.await(birth, "waste-bags", 1).getCoveredResidents())
                .containsExactly(family.anna, family.bram, birth.child, twin.child);
    }

    @Test
    void anAnnulledBirthClosesWhatWasSaid() {
        Traffic.send(birth.registered(1));
        Traffic.send(birth.annulled(2));

        for (String right : List.of("birth-declaration", "birth-grant", "waste-bags")) {
            Assessment closed = Traffic.await(birth, right, 2);
            assertThat(closed.getOutcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
            assertThat(closed.getReasons()).containsExactly("event-annulled");
        }
    }

    @Test
    void aStillbirthIsHandedToAPersonAndAsksNothing() {
        Traffic.send(birth.stillborn(1));
        Traffic.settle(family);

        assertThat(Traffic.await(birth, "birth-grant", 1).getMode()).isEqualTo(Mode.ASSIST);
        assertThat(Traffic.assessments(birth))
                .extracting(Assessment::getRight)
                .containsExactly("birth-declaration", "birth-grant");
        assertThat(Traffic.requests(family)).isEmpty();
    }
}
