package gent.rechtstreeks.eligibility.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.MissingFact;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.eligibility.testing.Bank;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Family.Told;
import gent.rechtstreeks.eligibility.testing.Moving;
import gent.rechtstreeks.eligibility.testing.Registered;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.lifeevents.LifeEvent;
import gent.rechtstreeks.lifeevents.Stage;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Somebody whom a birth or a move names turns out to be somebody else, before or after it is told. */
@QuarkusTest
@WithTestResource(StackResource.class)
class MergeArrivesTest {

    @Inject
    LifeEventConsumer consumer;

    @Inject
    FactConsumer facts;

    @Inject
    AgroalDataSource database;

    private final Family family = new Family();
    private final Told birth = family.birth();
    private final Moving move = family.move();
    private final UUID survivor = UUID.randomUUID();

    @Test
    void theRightsOfAMoverGoOnUnderTheOlderIdAndKeepTheirOwn() {
        handle(move.announced(1));
        handle(merge(family.anna, survivor));

        Assessment before = Traffic.await(move, "address-declaration", 1);
        Assessment after = Traffic.await(move, "address-declaration", 2);
        assertThat(after.getAssessmentId()).isEqualTo(before.getAssessmentId());
        assertThat(after.getSubject().getId()).isEqualTo(survivor);
        assertThat(after.getAddressees()).containsExactly(survivor, family.bram);
        assertThat(Traffic.assessments(move)).hasSize(2);
    }

    @Test
    void aMergeBeforeAMessageWithTheYoungerIdLeadsToTheSameAnswer() {
        LifeEvent told = move.announced(1);
        handle(merge(family.anna, survivor));
        handle(told);

        Assessment answer = Traffic.await(move, "address-declaration", 1);
        assertThat(answer.getSubject().getId()).isEqualTo(survivor);
        assertThat(answer.getAddressees()).containsExactly(survivor, family.bram);
    }

    @Test
    void aNewerVersionThatNamesTheOlderIdGoesOnWithTheSameRight() {
        handle(move.announced(1));
        handle(merge(family.anna, survivor));
        handle(move.announcement(2)
                .setStage(Stage.DECLARED)
                .setMove(Moving.details(List.of(survivor, family.bram)).build())
                .build());

        Assessment met = Traffic.await(move, "address-declaration", 3);
        assertThat(met.getReasons()).containsExactly("obligation-met");
        Traffic.settle(family);
        assertThat(Traffic.assessments(move))
                .filteredOn(answer -> answer.getRight().equals("address-declaration"))
                .extracting(Assessment::getAssessmentId)
                .containsOnly(met.getAssessmentId());
    }

    @Test
    void aDeathUnderOneIdReachesWhatNamesTheOther() {
        UUID youngest = family.anna;
        UUID younger = UUID.randomUUID();
        handle(move.announced(1));
        handle(merge(younger, survivor));
        handle(merge(youngest, younger));

        handle(new Registered(family)
                .death(1, survivor, family.household().build())
                .build());

        assertThat(Traffic.await(move, "address-declaration", 3).getReasons()).containsExactly("subject-deceased");
        assertThat(Traffic.assessments(move))
                .filteredOn(answer -> answer.getSubject().getId().equals(family.bram))
                .singleElement()
                .satisfies(answer -> assertThat(answer.getAddressees()).containsExactly(family.bram));
    }

    @Test
    void aChildThatWasRegisteredTwiceIsTheSubjectOfTwoEvents() {
        Told again = family.birth();
        handle(birth.registered(1));
        handle(again.registered(1));

        handle(merge(again.child, birth.child));

        Assessment first = Traffic.await(birth, "birth-grant", 1);
        Assessment second = Traffic.await(again, "birth-grant", 2);
        assertThat(second.getSubject()).isEqualTo(first.getSubject());
        assertThat(second.getAssessmentId()).isNotEqualTo(first.getAssessmentId());
    }

    @Test
    void whatTheSourceSaidOfTheYoungerIdStillCountsAndTheSurvivorIsCoveredOnce() {
        handle(birth.registered(1));
        Traffic.send(Bank.yes(family.bram, 1));
        Traffic.await(birth, "waste-bags", Outcome.ELIGIBLE);

        handle(merge(family.bram, survivor));

        Assessment bags = Traffic.await(birth, "waste-bags", 3);
        assertThat(bags.getOutcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(bags.getCoveredResidents()).containsExactly(family.anna, survivor, birth.child);
        assertThat(bags.getUsedFacts())
                .filteredOn(fact -> fact.getFact().equals("increased-reimbursement"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.getResidentId()).isEqualTo(survivor));
    }

    @Test
    void anAnswerUnderTheYoungerIdIsHeardAfterTheMerge() {
        handle(birth.registered(1));
        handle(merge(family.bram, survivor));
        assertThat(Traffic.await(birth, "waste-bags", 2).getMissingFacts())
                .extracting(MissingFact::getResidentId)
                .containsExactlyInAnyOrder(family.anna, survivor);

        Traffic.send(Bank.yes(family.bram, 1));

        assertThat(Traffic.await(birth, "waste-bags", Outcome.ELIGIBLE).getCoveredResidents())
                .containsExactly(family.anna, survivor, birth.child);
    }

    @Test
    void anAnswerUnderTheOlderIdClosesWhatWasAskedUnderTheYounger() throws SQLException {
        handle(birth.registered(1));
        assertThat(isWaitedFor(family.bram)).isTrue();
        handle(merge(family.bram, survivor));

        QuarkusTransaction.requiringNew().run(() -> facts.handle(batch(Bank.yes(survivor, 1))));

        assertThat(isWaitedFor(family.bram)).isFalse();
    }

    @Test
    void theSameMergeAgainChangesNothing() {
        handle(move.announced(1));
        LifeEvent merge = merge(family.anna, survivor);
        handle(merge);
        handle(merge);
        Traffic.settle(family);

        assertThat(Traffic.assessments(move)).hasSize(2);
    }

    @Test
    void anAnswerUnderTheYoungerIdAndTheMergeAtTheSameMomentDoNotMissEachOther() {
        handle(birth.registered(1));
        atTheSameMoment(
                () -> consumer.handle(batch(merge(family.bram, survivor))),
                () -> facts.handle(batch(Bank.yes(family.bram, 1))));

        Family other = new Family();
        Told otherBirth = other.birth();
        handle(otherBirth.registered(1));
        LifeEvent otherMerge = new Registered(other)
                .merge(1, other.bram, UUID.randomUUID(), other.household().build())
                .build();
        atTheSameMoment(() -> facts.handle(batch(Bank.yes(other.bram, 1))), () -> consumer.handle(batch(otherMerge)));

        for (Told each : List.of(birth, otherBirth)) {
            assertThat(Traffic.await(each, "waste-bags", 3).getOutcome()).isEqualTo(Outcome.ELIGIBLE);
        }
    }

    /** The second begins before the first is committed, and goes as far as it can. */
    private void atTheSameMoment(Runnable first, Runnable second) {
        QuarkusTransaction.requiringNew()
                .call(() -> {
                    first.run();
                    CompletableFuture<Void> other = CompletableFuture.runAsync(
                            () -> QuarkusTransaction.requiringNew().run(second));
                    Awaitility.await("the second").until(() -> other.isDone() || somebodyWaits());
                    return other;
                })
                .join();
    }

    private boolean isWaitedFor(UUID resident) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT 1 FROM fact_request WHERE resident_id = ? AND answered_at IS NULL")) {
            select.setObject(1, resident);
            return select.executeQuery().next();
        }
    }

    private boolean somebodyWaits() throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'")) {
            return select.executeQuery().next();
        }
    }

    /** The snapshot still shows the younger id: a merge that comes late meets older ones. */
    private LifeEvent merge(UUID younger, UUID older) {
        return new Registered(family)
                .merge(1, younger, older, family.household().build())
                .build();
    }

    private void handle(LifeEvent event) {
        QuarkusTransaction.requiringNew().run(() -> consumer.handle(batch(event)));
    }

    private static List<Arrival<LifeEvent>> batch(LifeEvent event) {
        return List.of(
                new Arrival<>(event, TopicProbe.envelope(event.getHouseholdId().toString(), event.getLifeEventId())));
    }

    private static List<Arrival<Fact>> batch(Fact fact) {
        return List.of(
                new Arrival<>(fact, TopicProbe.envelope(fact.getResidentId().toString(), UUID.randomUUID())));
    }
}
