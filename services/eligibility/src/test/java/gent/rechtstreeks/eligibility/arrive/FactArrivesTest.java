package gent.rechtstreeks.eligibility.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.MissingFact;
import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.assessments.UsedFact;
import gent.rechtstreeks.eligibility.testing.Bank;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Family.Told;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.factrequests.FactRequest;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.kit.arrive.Arrival;
import gent.rechtstreeks.kit.testing.StackResource;
import gent.rechtstreeks.kit.testing.TopicProbe;
import gent.rechtstreeks.kit.wire.Envelope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class FactArrivesTest {

    @Inject
    FactConsumer consumer;

    private final Family family = new Family();
    private final Told birth = family.birth();

    @BeforeEach
    void aBirthWaitsForFacts() {
        Traffic.send(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);
    }

    @Test
    void aYesLeadsToAGrantThatShowsThatItIsADemonstration() {
        Traffic.send(Bank.yes(family.anna, 1));

        Assessment bags = Traffic.await(birth, "waste-bags", 2);
        assertThat(bags.getOutcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(bags.getMode()).isEqualTo(Mode.GRANT);
        assertThat(bags.getAmountCents()).isEqualTo(8400);
        assertThat(bags.getPayee()).isEqualTo(family.anna);
        assertThat(bags.getCoveredResidents()).containsExactly(family.anna, family.bram, birth.child);
        assertThat(bags.getValidFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(bags.getValidUntil()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(bags.getParameters()).singleElement().satisfies(amount -> assertThat(amount.getVerification())
                .hasToString("DEMONSTRATION"));
        assertThat(bags.getUsedFacts())
                .filteredOn(fact -> family.anna.equals(fact.getResidentId()))
                .extracting(UsedFact::getFact, UsedFact::getValue, UsedFact::getLegalBasis)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("increased-reimbursement", "true", "test authorisation"));
    }

    @Test
    void onlyTheAssessmentThatWaitedIsRevised() {
        Traffic.send(Bank.yes(family.anna, 1));
        Traffic.await(birth, "waste-bags", 2);
        Traffic.settle(family);

        assertThat(Traffic.assessments(birth)).hasSize(4);
    }

    @Test
    void aNoForEverybodyIsANo() {
        Traffic.send(Bank.no(family.anna, 1));
        Traffic.send(Bank.no(family.bram, 1));

        Assessment bags = Traffic.await(birth, "waste-bags", Outcome.NOT_ELIGIBLE);
        assertThat(bags.getReasons()).containsExactly("no-increased-reimbursement");
    }

    @Test
    void oneNoLeavesTheOtherFactMissing() {
        Traffic.send(Bank.no(family.anna, 1));

        assertThat(Traffic.await(birth, "waste-bags", 2).getMissingFacts())
                .singleElement()
                .satisfies(missing -> assertThat(missing.getResidentId()).isEqualTo(family.bram));
    }

    @Test
    void aSourceWithoutDataIsNeitherANoNorAskedAgain() {
        Traffic.send(Bank.noData(family.anna, 1));
        Traffic.settleFacts(family.anna);
        Traffic.send(family.birth().registered(1));
        Traffic.settle(family);

        assertThat(Traffic.await(birth, "waste-bags", Outcome.FACTS_MISSING).getRevision())
                .isEqualTo(1);
        assertThat(Traffic.assessments(birth)).hasSize(3);
        assertThat(Traffic.requests(family)).hasSize(2);
    }

    @Test
    void dataThatComesAfterAllSettlesIt() {
        Traffic.send(Bank.noData(family.anna, 1));
        Traffic.send(Bank.yes(family.anna, 2));

        assertThat(Traffic.await(birth, "waste-bags", 2).getOutcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void whatNoSourceCanSayIsForAPerson() {
        Traffic.send(Bank.noData(family.anna, 1));
        Traffic.send(Bank.notAllowed(family.bram, 1));

        Assessment bags = Traffic.await(birth, "waste-bags", 2);
        assertThat(bags.getOutcome()).isEqualTo(Outcome.FACTS_MISSING);
        assertThat(bags.getMode()).isEqualTo(Mode.ASSIST);
        assertThat(bags.getReasons()).containsExactly("source-has-no-data", "source-may-not-tell");
        assertThat(bags.getMissingFacts())
                .extracting(MissingFact::getResidentId)
                .containsExactly(family.anna, family.bram);

        Traffic.settleFacts(family.anna);
        assertThat(Traffic.requests(family)).hasSize(2);
    }

    @Test
    void aSourceThatCorrectsItselfLeadsToAGrantAfterAll() {
        Traffic.send(Bank.noData(family.anna, 1));
        Traffic.send(Bank.noData(family.bram, 1));
        Traffic.await(birth, "waste-bags", 2);

        Traffic.send(Bank.yes(family.bram, 2));

        assertThat(Traffic.await(birth, "waste-bags", 3).getMode()).isEqualTo(Mode.GRANT);
    }

    @Test
    void aTwinOfWhichTheFactsWereAskedBeforeIsForAPersonAtOnce() {
        Traffic.send(Bank.noData(family.anna, 1));
        Traffic.send(Bank.noData(family.bram, 1));
        Traffic.await(birth, "waste-bags", 2);

        Told twin = family.birth();
        Traffic.send(twin.registered(1));

        assertThat(Traffic.await(twin, "waste-bags", 1).getMode()).isEqualTo(Mode.ASSIST);
        assertThat(Traffic.requests(family)).hasSize(2);
    }

    @Test
    void anOlderAnswerThatComesLateChangesNothing() {
        Traffic.send(Bank.no(family.anna, 2));
        Traffic.send(Bank.yes(family.anna, 1));
        Traffic.settleFacts(family.anna);
        Traffic.send(Bank.no(family.bram, 1));

        assertThat(Traffic.await(birth, "waste-bags", 3).getOutcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(Traffic.assessments(birth)).hasSize(5);
    }

    @Test
    void theSameAnswerManyTimesIsUsedOnce() {
        Envelope envelope = TopicProbe.envelope(family.anna.toString(), null);
        for (int i = 0; i < 100; i++) {
            TopicProbe.send("facts", family.anna.toString(), Bank.yes(family.anna, 1), envelope);
        }
        Traffic.send(Bank.yes(family.anna, 1));
        Traffic.settleFacts(family.anna);

        Traffic.await(birth, "waste-bags", 2);
        assertThat(Traffic.assessments(birth)).hasSize(4);
    }

    @Test
    void oneAnswerSettlesBothTwins() {
        Told twin = family.birth();
        Traffic.send(twin.registered(1));
        Traffic.await(twin, "waste-bags", 1);
        Traffic.send(Bank.yes(family.bram, 1));

        assertThat(Traffic.await(birth, "waste-bags", Outcome.ELIGIBLE).getAmountCents())
                .isEqualTo(10500);
        assertThat(Traffic.await(twin, "waste-bags", Outcome.ELIGIBLE).getAmountCents())
                .isEqualTo(10500);
    }

    @Test
    void anAnswerAfterTheBirthWasAnnulledBringsNothingBack() {
        Traffic.send(birth.annulled(2));
        Traffic.await(birth, "waste-bags", 2);
        Traffic.send(Bank.yes(family.anna, 1));
        Traffic.settleFacts(family.anna);
        Traffic.settle(family);

        assertThat(Traffic.assessments(birth)).hasSize(6);
    }

    @Test
    void noAnswerIsMissedWhenItMeetsATwinsBirth() {
        List<Told> twins = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Family each = new Family();
            Told first = each.birth();
            Told second = each.birth();
            Traffic.send(first.registered(1));
            Traffic.await(first, "waste-bags", 1);
            Fact answer = Bank.yes(each.anna, 1);
            Traffic.send(answer);
            Traffic.send(second.registered(1));
            twins.add(first);
            twins.add(second);
        }

        assertThat(twins).allSatisfy(twin -> Traffic.await(twin, "waste-bags", Outcome.ELIGIBLE));
    }

    @Test
    void aSourceWithoutDataOnOneDayIsAskedAboutTheTwinOfTheNextDay() {
        LocalDate dayAfter = Family.DAY.plusDays(1);
        Told twin = family.birth();
        Traffic.send(twin.registration(1).setOccurredOn(dayAfter).build());
        Traffic.await(twin, "waste-bags", 1);

        Traffic.send(Bank.noData(family.anna, 1));

        FactRequest next = TopicProbe.await(
                "fact-requests",
                FactRequest.class,
                request -> request.getResidentId().equals(family.anna)
                        && request.getOn().equals(dayAfter));
        assertThat(next.getLifeEventId()).isEqualTo(twin.lifeEvent);
        assertThat(Traffic.requests(family)).hasSize(3);

        Traffic.send(Bank.noData(family.bram, 1));
        Traffic.await(birth, "waste-bags", Mode.ASSIST);
        Traffic.settle(family);
        assertThat(Traffic.assessments(twin)).noneMatch(told -> told.getMode() == Mode.ASSIST);
        Traffic.send(Bank.noData(family.anna, 2));
        Traffic.send(Bank.noData(family.bram, 2));
        Traffic.await(twin, "waste-bags", Mode.ASSIST);
    }

    @Test
    void aNoAndASourceWithoutDataInOneBatchLeaveTheOtherFactMissing() {
        QuarkusTransaction.requiringNew()
                .run(() -> consumer.handle(
                        List.of(arrival(Bank.no(family.anna, 1)), arrival(Bank.noData(family.bram, 1)))));

        assertThat(Traffic.await(birth, "waste-bags", 2).getMissingFacts())
                .singleElement()
                .satisfies(missing -> assertThat(missing.getResidentId()).isEqualTo(family.bram));

        Traffic.send(Bank.yes(family.bram, 2));
        assertThat(Traffic.await(birth, "waste-bags", 3).getOutcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    private static Arrival<Fact> arrival(Fact fact) {
        return new Arrival<>(fact, TopicProbe.envelope(fact.getResidentId().toString(), null));
    }
}
