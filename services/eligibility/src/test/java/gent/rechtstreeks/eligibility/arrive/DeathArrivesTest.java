package gent.rechtstreeks.eligibility.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.MissingFact;
import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.eligibility.testing.Bank;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Family.Told;
import gent.rechtstreeks.eligibility.testing.Moving;
import gent.rechtstreeks.eligibility.testing.Registered;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import gent.rechtstreeks.lifeevents.Household;
import gent.rechtstreeks.lifeevents.HouseholdState;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.Zone;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Somebody whom a birth or a move names dies, before or after it is told. */
@QuarkusTest
@WithTestResource(StackResource.class)
class DeathArrivesTest {

    @Inject
    LifeEventConsumer consumer;

    @Inject
    AgroalDataSource database;

    private final Family family = new Family();
    private final Told birth = family.birth();
    private final Moving move = family.move();
    private final Registered death = new Registered(family);

    @Test
    void aChildThatDiesLeavesItsGrantToAPersonAndTheBagsToTheFamily() {
        handle(birth.registered(1));
        Traffic.send(Bank.yes(family.anna, 1));
        Traffic.await(birth, "waste-bags", Outcome.ELIGIBLE);

        handle(death.death(1, birth.child, withoutChildren()).build());

        Assessment grant = Traffic.await(birth, "birth-grant", 2);
        assertThat(grant.getMode()).isEqualTo(Mode.ASSIST);
        assertThat(grant.getReasons()).containsExactly("child-deceased");
        assertThat(grant.getAddressees()).isEmpty();
        assertThat(grant.getAssessmentId())
                .isEqualTo(Traffic.await(birth, "birth-grant", 1).getAssessmentId());
        Assessment bags = Traffic.await(birth, "waste-bags", 3);
        assertThat(bags.getOutcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(bags.getCoveredResidents()).containsExactly(family.anna, family.bram);
    }

    @Test
    void aDeathAfterTheFamilyMovedAwayLeavesTheBagsOfBeforeToAPerson() {
        handle(birth.registered(1));
        Traffic.send(Bank.yes(family.anna, 1));
        Traffic.await(birth, "waste-bags", Outcome.ELIGIBLE);
        Zone antwerp = new Zone("11002", "2000");
        handle(move.confirmation(1)
                .setHouseholds(List.of(family.household().setZone(antwerp).build()))
                .build());

        Household.Builder withoutBram = family.household().setZone(antwerp);
        withoutBram.getMembers().remove(1);
        handle(death.death(1, family.bram, withoutBram.build()).build());

        assertThat(Traffic.await(birth, "birth-grant", 2).getAddressees()).containsExactly(family.anna);
        Assessment bags = Traffic.await(birth, "waste-bags", 3);
        assertThat(bags.getOutcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(bags.getMode()).isEqualTo(Mode.ASSIST);
        assertThat(bags.getCoveredResidents()).containsExactly(family.anna, birth.child);
        assertThat(bags.getReasons()).startsWith("household-changed");
    }

    @Test
    void aMoveOfWhichAllHaveDiedIsLeftToAPersonWhicheverComesFirst() {
        LifeEvent ofNobody =
                move.announcement(1).setHouseholds(List.of(emptied())).build();
        handle(death.death(1, family.anna, emptied()).build());
        handle(ofNobody, new Registered(family).death(1, family.bram, emptied()).build());

        Assessment declaration = Traffic.await(move, "address-declaration", 1);
        assertThat(declaration.getMode()).isEqualTo(Mode.ASSIST);
        assertThat(declaration.getReasons()).containsExactly("no-adult-mover");
        assertThat(declaration.getAddressees()).isEmpty();
        Traffic.settle(family);
        assertThat(Traffic.assessments(move))
                .allSatisfy(answer -> assertThat(answer.getAddressees()).isEmpty());
        assertThat(Traffic.assessments(move).getLast().getReasons()).isSubsetOf("no-adult-mover", "subject-deceased");
    }

    @Test
    void aDeathBeforeTheBirthLeadsToTheSameAnswers() {
        LifeEvent told = birth.registered(1);
        handle(death.death(1, birth.child, withoutChildren()).build());
        handle(told);
        Traffic.settle(family);

        Family other = new Family();
        Told otherBirth = other.birth();
        handle(otherBirth.registered(1));
        handle(new Registered(other)
                .death(
                        1,
                        otherBirth.child,
                        other.household()
                                .setMembers(other.household().getMembers().subList(0, 2))
                                .build())
                .build());
        Traffic.settle(other);

        for (String right : List.of("birth-declaration", "birth-grant", "waste-bags")) {
            Assessment deathFirst = last(birth, right);
            Assessment birthFirst = last(otherBirth, right);
            assertThat(deathFirst.getOutcome()).isEqualTo(birthFirst.getOutcome());
            assertThat(deathFirst.getMode()).isEqualTo(birthFirst.getMode());
            assertThat(deathFirst.getReasons()).isEqualTo(birthFirst.getReasons());
            assertThat(deathFirst.getAddressees()).hasSameSizeAs(birthFirst.getAddressees());
            assertThat(deathFirst.getMissingFacts()).hasSameSizeAs(birthFirst.getMissingFacts());
        }
        assertThat(last(birth, "birth-grant").getReasons()).containsExactly("child-deceased");
    }

    @Test
    void aDeathAndTheBirthInOneBatchLeadToTheSameAnswerInBothOrders() {
        LifeEvent told = birth.registered(1);
        handle(death.death(1, birth.child, withoutChildren()).build(), told);

        Family other = new Family();
        Told otherBirth = other.birth();
        handle(
                otherBirth.registered(1),
                new Registered(other).death(1, otherBirth.child, other.ofAnna()).build());

        assertThat(Traffic.await(birth, "birth-grant", 1).getReasons()).containsExactly("child-deceased");
        assertThat(Traffic.await(otherBirth, "birth-grant", 2).getReasons()).containsExactly("child-deceased");
    }

    @Test
    void aDeathAndTheBirthAtTheSameMomentDoNotMissEachOther() {
        LifeEvent registered = birth.registered(1);
        atTheSameMoment(registered, deathElsewhere(family, birth));

        Family other = new Family();
        Told otherBirth = other.birth();
        LifeEvent otherRegistered = otherBirth.registered(1);
        atTheSameMoment(deathElsewhere(other, otherBirth), otherRegistered);

        assertThat(Traffic.await(birth, "birth-grant", 2).getReasons()).containsExactly("child-deceased");
        assertThat(Traffic.await(otherBirth, "birth-grant", 1).getReasons()).containsExactly("child-deceased");
    }

    @Test
    void aDeadParentIsNeitherToldNorCoveredNorPaid() {
        handle(birth.registered(1));
        Traffic.send(Bank.yes(family.bram, 1));
        Traffic.await(birth, "waste-bags", Outcome.ELIGIBLE);

        // The register has not struck her from the snapshot: the death itself is enough.
        handle(death.death(1, family.anna, family.household().build()).build());

        assertThat(Traffic.await(birth, "birth-grant", 2).getAddressees()).containsExactly(family.bram);
        Assessment bags = Traffic.await(birth, "waste-bags", 3);
        assertThat(bags.getMode()).isEqualTo(Mode.ASSIST);
        assertThat(bags.getReasons()).contains("no-reference-person");
        assertThat(bags.getCoveredResidents()).containsExactly(family.bram, birth.child);
        assertThat(bags.getPayee()).isNull();
        assertThat(bags.getAddressees()).isEmpty();
    }

    @Test
    void aFactIsNoLongerWaitedForOfWhoDied() {
        handle(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);

        handle(death.death(1, family.bram, family.household().build()).build());

        assertThat(Traffic.await(birth, "waste-bags", 2).getMissingFacts())
                .extracting(MissingFact::getResidentId)
                .containsExactly(family.anna);
        Traffic.send(Bank.no(family.anna, 1));
        assertThat(Traffic.await(birth, "waste-bags", Outcome.NOT_ELIGIBLE).getReasons())
                .containsExactly("no-increased-reimbursement");
    }

    @Test
    void theNextMoverAnswersForTheMove() {
        handle(move.announced(1));
        handle(death.death(1, family.anna, family.ofBram(family.home, 50)).build());

        Assessment closed = Traffic.await(move, "address-declaration", 2);
        assertThat(closed.getReasons()).containsExactly("subject-deceased");
        assertThat(closed.getAddressees()).isEmpty();
        assertThat(Traffic.assessments(move))
                .filteredOn(answer -> answer.getSubject().getId().equals(family.bram))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.getOutcome()).isEqualTo(Outcome.ELIGIBLE);
                    assertThat(answer.getAddressees()).containsExactly(family.bram);
                });
    }

    @Test
    void aDeathThatIsTakenBackNeverWas() {
        handle(birth.registered(1));
        handle(death.death(1, family.bram, family.ofAnna()).build());
        assertThat(Traffic.await(birth, "birth-grant", 2).getAddressees()).containsExactly(family.anna);

        handle(death.annulledDeath(2, family.bram, family.household().build()));

        assertThat(Traffic.await(birth, "birth-grant", 3).getAddressees()).containsExactly(family.anna, family.bram);
    }

    @Test
    void aDeathThatTurnsOutToBeOfSomebodyElseLeavesTheFirstAlive() {
        handle(birth.registered(1));
        handle(death.death(1, family.bram, family.ofAnna()).build());
        Traffic.await(birth, "birth-grant", 2);

        UUID elsewhere = UUID.randomUUID();
        Family other = new Family();
        handle(death.death(2, other.bram, other.ofBram(elsewhere, 1))
                .setHouseholdId(elsewhere)
                .build());

        assertThat(Traffic.await(birth, "birth-grant", 3).getAddressees()).containsExactly(family.anna, family.bram);
    }

    @Test
    void anOlderVersionThatComesLateDoesNotBringTheDeathBack() {
        LifeEvent older = death.death(1, family.bram, family.ofAnna()).build();
        LifeEvent annulled =
                death.annulledDeath(2, family.bram, family.household().build());
        handle(birth.registered(1));
        handle(annulled);
        assertThat(isSuperseded(older)).isTrue();

        handle(older);
        Traffic.settle(family);

        assertThat(Traffic.assessments(birth)).hasSize(3);
    }

    @Test
    void theSameDeathManyTimesIsLookedAtOnce() {
        Traffic.send(birth.registered(1));
        Traffic.await(birth, "birth-grant", 1);
        LifeEvent event =
                death.death(1, family.bram, family.household().build()).build();
        Envelope envelope = TopicProbe.envelope(family.home.toString(), event.getLifeEventId());
        for (int i = 0; i < 50; i++) {
            TopicProbe.send("life-events", family.home.toString(), event, envelope);
        }
        Traffic.send(event);
        Traffic.await(birth, "birth-grant", 2);
        Traffic.settle(family);

        assertThat(Traffic.assessments(birth)).hasSize(6);
    }

    @Test
    void whoKnowsNobodyOfItHearsNothing() {
        handle(birth.registered(1));
        Family other = new Family();
        handle(new Registered(other).death(1, other.bram, other.ofAnna()).build());
        Traffic.settle(family);

        assertThat(Traffic.assessments(birth)).hasSize(3);
    }

    private Household emptied() {
        return family.household()
                .setState(HouseholdState.CLOSED)
                .setReferencePerson(null)
                .setMembers(List.of())
                .build();
    }

    private Household withoutChildren() {
        Household.Builder household = family.household();
        return household.setMembers(household.getMembers().subList(0, 2)).build();
    }

    private static Assessment last(Told birth, String right) {
        return Traffic.assessments(birth).stream()
                .filter(answer -> answer.getRight().equals(right))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** In another household than the child's: only the child itself ties the two together. */
    private static LifeEvent deathElsewhere(Family family, Told birth) {
        UUID elsewhere = UUID.randomUUID();
        return new Registered(family)
                .death(1, birth.child, new Family().ofBram(elsewhere, 1))
                .setHouseholdId(elsewhere)
                .build();
    }

    /** The second begins before the first is committed, and goes as far as it can. */
    private void atTheSameMoment(LifeEvent first, LifeEvent second) {
        QuarkusTransaction.requiringNew()
                .call(() -> {
                    consumer.handle(batch(first));
                    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> handle(second));
                    Awaitility.await("the second").until(() -> other.isDone() || somebodyWaits());
                    return other;
                })
                .join();
    }

    private boolean somebodyWaits() throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'")) {
            return select.executeQuery().next();
        }
    }

    private void handle(LifeEvent... events) {
        QuarkusTransaction.requiringNew().run(() -> consumer.handle(batch(events)));
    }

    private static List<Arrival<LifeEvent>> batch(LifeEvent... events) {
        return Stream.of(events)
                .map(event -> new Arrival<>(
                        event, TopicProbe.envelope(event.getHouseholdId().toString(), event.getLifeEventId())))
                .toList();
    }

    private boolean isSuperseded(LifeEvent event) {
        return QuarkusTransaction.requiringNew().call(() -> consumer.isSuperseded(event));
    }
}
