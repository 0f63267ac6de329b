package gent.rechtstreeks.eligibility.arrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.assessments.Occasion;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.assessments.SubjectKind;
import gent.rechtstreeks.assessments.UsedFact;
import gent.rechtstreeks.eligibility.testing.Bank;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Moving;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.HouseholdState;
import gent.rechtstreeks.lifeevents.LifeEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class MoveArrivesTest {

    private final Family family = new Family();
    private final Moving move = family.move();

    @Test
    void anAnnouncedMoveLeadsToAReminderAndNothingElse() {
        Traffic.send(move.announced(1));
        Traffic.settle(family);

        Assessment reminder = Traffic.await(move, "address-declaration", 1);
        assertThat(reminder.getOccasion()).isEqualTo(Occasion.MOVE);
        assertThat(reminder.getOutcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(reminder.getMode()).isEqualTo(Mode.REMIND);
        assertThat(reminder.getSubject().getKind()).isEqualTo(SubjectKind.PERSON);
        assertThat(reminder.getSubject().getId()).isEqualTo(family.anna);
        assertThat(reminder.getAddressees()).containsExactly(family.anna, family.bram);
        assertThat(reminder.getValidFrom()).isEqualTo(Moving.DAY);
        assertThat(reminder.getDeadline()).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(reminder.getReasons()).containsExactly("move-not-declared");
        assertThat(Traffic.assessments(move)).hasSize(1);
        assertThat(Traffic.requests(family)).isEmpty();
    }

    @Test
    void eachStageSaysMoreAndKeepsTheAssessmentsThatAreThere() {
        Traffic.send(move.announced(1));
        Traffic.send(move.declared(2));
        Traffic.send(move.confirmed(3));

        Assessment bags = Traffic.await(move, "waste-bags", 1);
        assertThat(bags.getSubject().getId()).isEqualTo(family.home);
        assertThat(bags.getOutcome()).isEqualTo(Outcome.FACTS_MISSING);
        Assessment met = Traffic.await(move, "address-declaration", 2);
        assertThat(met.getReasons()).containsExactly("obligation-met");
        assertThat(met.getAssessmentId())
                .isEqualTo(Traffic.await(move, "address-declaration", 1).getAssessmentId());
        assertThat(Traffic.await(move, "temporary-parking-permit", 2).getLifeEventVersion())
                .isEqualTo(3);
    }

    @Test
    void aDeclaredMoveProposesTheParkingPermitWithWhatToHandIn() {
        Traffic.send(move.declared(1));

        Assessment permit = Traffic.await(move, "temporary-parking-permit", 1);
        assertThat(permit.getMode()).isEqualTo(Mode.PROPOSE);
        assertThat(permit.getAmountCents()).isNull();
        assertThat(permit.getValidFrom()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(permit.getValidUntil()).isEqualTo(LocalDate.of(2026, 6, 9));
        assertThat(permit.getDeadline()).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(permit.getUsedFacts())
                .extracting(UsedFact::getFact, UsedFact::getValue)
                .containsExactly(
                        tuple("move-date", "2026-03-09"),
                        tuple("move-stage", "DECLARED"),
                        tuple("postal-code", "9040"));
    }

    @Test
    void theFactsForWasteBagsAreAskedForTheDayOfTheMove() {
        Traffic.send(move.confirmed(1));
        Traffic.await(move, "waste-bags", 1);
        Traffic.settle(family);

        assertThat(Traffic.requests(family)).hasSize(2).allSatisfy(request -> {
            assertThat(request.getPurpose()).isEqualTo("waste-bags");
            assertThat(request.getOn()).isEqualTo(Moving.DAY);
            assertThat(request.getLifeEventId()).isEqualTo(move.lifeEvent);
        });

        Traffic.send(Bank.yes(family.bram, 1));
        Assessment bags = Traffic.await(move, "waste-bags", 2);
        assertThat(bags.getMode()).isEqualTo(Mode.GRANT);
        assertThat(bags.getOccasion()).isEqualTo(Occasion.MOVE);
        assertThat(bags.getAmountCents()).isEqualTo(6300);
        assertThat(bags.getCoveredResidents()).containsExactly(family.anna, family.bram);
    }

    @Test
    void theSameMessageManyTimesIsAssessedOnce() {
        LifeEvent event = move.confirmed(1);
        Envelope envelope = TopicProbe.envelope(family.home.toString(), move.lifeEvent);
        for (int i = 0; i < 100; i++) {
            TopicProbe.send("life-events", family.home.toString(), event, envelope);
        }
        Traffic.send(move.confirmed(1));
        Traffic.settle(family);

        assertThat(Traffic.assessments(move)).hasSize(3);
        assertThat(Traffic.requests(family)).hasSize(2);
    }

    @Test
    void anOlderVersionThatComesLateChangesNothing() {
        LifeEvent announced = move.announced(1);
        LifeEvent declared = move.declared(2);
        Traffic.send(move.confirmed(3));
        Traffic.send(declared);
        Traffic.send(announced);
        Traffic.settle(family);

        assertThat(Traffic.assessments(move))
                .hasSize(3)
                .allMatch(assessment -> assessment.getRevision() == 1 && assessment.getLifeEventVersion() == 3);
    }

    @Test
    void aRefusedMoveTakesBackWhatItSetOff() {
        Traffic.send(move.announced(1));
        Traffic.send(move.declared(2));
        Traffic.send(move.refused(3));
        Traffic.settle(family);

        assertThat(Traffic.await(move, "address-declaration", 3).getReasons()).containsExactly("move-refused");
        assertThat(Traffic.await(move, "temporary-parking-permit", 2).getReasons())
                .containsExactly("move-refused");
        assertThat(Traffic.assessments(move)).hasSize(5);
    }

    @Test
    void anAnnulledMoveTakesTheReminderBack() {
        Traffic.send(move.announced(1));
        Traffic.send(move.annulled(2));

        Assessment closed = Traffic.await(move, "address-declaration", 2);
        assertThat(closed.getOutcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(closed.getReasons()).containsExactly("move-annulled");
    }

    @Test
    void anAnswerAfterTheMoveWasRefusedBringsNothingBack() {
        Traffic.send(move.confirmed(1));
        Traffic.send(move.refused(2));
        Traffic.await(move, "waste-bags", 2);
        Traffic.send(Bank.yes(family.anna, 1));
        Traffic.settleFacts(family.anna);
        Traffic.settle(family);

        assertThat(Traffic.assessments(move)).hasSize(6);
    }

    @Test
    void whoLeavesIsAssessedInTheHouseholdThatTheRegisterShowsByNow() {
        UUID newHome = UUID.randomUUID();
        var bramMoves = Moving.details(List.of(family.bram)).build();
        Traffic.send(move.announcement(1).setMove(bramMoves).build());
        Assessment reminder = Traffic.await(move, "address-declaration", 1);
        Traffic.send(move.confirmation(2)
                .setMove(bramMoves)
                .setHouseholdId(newHome)
                .setHouseholds(List.of(family.ofBram(newHome, 1)))
                .build());

        Assessment met = Traffic.await(move, "address-declaration", 2);
        assertThat(reminder.getHouseholdId()).isEqualTo(family.home);
        assertThat(met.getHouseholdId()).isEqualTo(newHome);
        assertThat(met.getAssessmentId()).isEqualTo(reminder.getAssessmentId());
        assertThat(met.getSubject().getId()).isEqualTo(family.bram);
        Assessment bags = Traffic.await(move, "waste-bags", 1);
        assertThat(bags.getSubject().getId()).isEqualTo(newHome);
        assertThat(bags.getMissingFacts()).singleElement().satisfies(missing -> assertThat(missing.getResidentId())
                .isEqualTo(family.bram));
    }

    @Test
    void moversOfTwoHouseholdsAreAllTold() {
        UUID bramsHome = UUID.randomUUID();
        Traffic.send(move.announcement(1)
                .setHouseholds(List.of(family.ofAnna(), family.ofBram(bramsHome, 1)))
                .build());

        assertThat(Traffic.await(move, "address-declaration", 1).getAddressees())
                .containsExactly(family.anna, family.bram);
    }

    @Test
    void whoLeavesTheCountryIsAskedNothing() {
        Traffic.send(move.confirmation(1)
                .setMove(Moving.details(List.of(family.anna, family.bram))
                        .setTo(null)
                        .setAbroad(true)
                        .build())
                .setHouseholds(List.of(family.household().setZone(null).build()))
                .build());

        assertThat(Traffic.await(move, "waste-bags", 1).getReasons()).containsExactly("domicile-outside-ghent");
        assertThat(Traffic.await(move, "temporary-parking-permit", 1).getReasons())
                .containsExactly("destination-outside-ghent");
        Traffic.settle(family);
        assertThat(Traffic.requests(family)).isEmpty();
    }

    @Test
    void aProtectedAddressIsForAPersonAtOnce() {
        Traffic.send(move.announcement(1)
                .setMove(Moving.details(List.of(family.anna, family.bram))
                        .setTo(null)
                        .build())
                .setHouseholds(List.of(family.household().setZone(null).build()))
                .build());

        Assessment reminder = Traffic.await(move, "address-declaration", 1);
        assertThat(reminder.getOutcome()).isEqualTo(Outcome.FACTS_MISSING);
        assertThat(reminder.getMode()).isEqualTo(Mode.ASSIST);
        assertThat(reminder.getReasons()).containsExactly("domicile-unknown");
        assertThat(reminder.getUsedFacts()).extracting(UsedFact::getFact).doesNotContain("postal-code");
    }

    @Test
    void aHouseholdThatClosedNeedsNobodyAliveForARefusal() {
        Traffic.send(move.announced(1));
        Traffic.send(move.refusal(2)
                .setHouseholds(List.of(family.household()
                        .setState(HouseholdState.CLOSED)
                        .setReferencePerson(null)
                        .setMembers(List.of())
                        .build()))
                .build());

        assertThat(Traffic.await(move, "address-declaration", 2).getReasons()).containsExactly("move-refused");
    }

    @Test
    void movingThereAndBackInADayAreTwoEvents() {
        Moving back = family.move();
        Traffic.send(move.confirmed(1));
        Traffic.send(back.confirmation(1)
                .setHouseholds(List.of(family.household().build()))
                .build());
        Traffic.settle(family);

        assertThat(Traffic.await(back, "waste-bags", 1).getAssessmentId())
                .isNotEqualTo(Traffic.await(move, "waste-bags", 1).getAssessmentId());
        assertThat(Traffic.requests(family))
                .extracting(FactRequest::getResidentId)
                .doesNotHaveDuplicates();
    }
}
