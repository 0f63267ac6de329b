package gent.rechtstreeks.eligibility.arrive;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.assessments.Assessment;
import gent.rechtstreeks.assessments.Mode;
import gent.rechtstreeks.assessments.Outcome;
import gent.rechtstreeks.eligibility.testing.Bank;
import gent.rechtstreeks.eligibility.testing.Family;
import gent.rechtstreeks.eligibility.testing.Family.Told;
import gent.rechtstreeks.eligibility.testing.Traffic;
import gent.rechtstreeks.facts.Fact;
import gent.rechtstreeks.kit.testing.StackResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The source says something else than before, of the same days or of others. */
@QuarkusTest
@WithTestResource(StackResource.class)
class FactsThatChangeArriveTest {

    private final Family family = new Family();
    private final Told birth = family.birth();

    @BeforeEach
    void aFamilyHasBags() {
        Traffic.send(birth.registered(1));
        Traffic.await(birth, "waste-bags", 1);
        Traffic.send(Bank.no(family.bram, 1));
        Traffic.await(birth, "waste-bags", 2);
        Traffic.send(Bank.says(family.anna, 2, true, "2026-01-01", null));
        Traffic.await(birth, "waste-bags", 3);
    }

    @Test
    void aStatusThatEndsAfterTheBirthChangesNothing() {
        Traffic.send(Bank.says(family.anna, 3, false, "2026-04-01", null));

        nothingChanges();
    }

    @Test
    void aCorrectionThatSaysNoForTheDayOfBirthIsTold() {
        Traffic.send(Bank.says(family.anna, 3, false, "2026-01-01", null));

        Assessment bags = Traffic.await(birth, "waste-bags", 4);
        assertThat(bags.getOutcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(bags.getReasons()).containsExactly("no-increased-reimbursement");
    }

    @Test
    void aCorrectionThatIsCorrectedGrantsAgain() {
        Traffic.send(Bank.says(family.anna, 3, false, "2026-01-01", null));
        Traffic.await(birth, "waste-bags", 4);

        Traffic.send(Bank.says(family.bram, 2, true, "2026-01-01", null));

        assertThat(Traffic.await(birth, "waste-bags", 5).getMode()).isEqualTo(Mode.GRANT);
    }

    @Test
    void anOlderWordOfOtherDaysThatComesLateCountsForThose() {
        Family other = new Family();
        Told late = other.birth();
        Traffic.send(late.registered(1));
        Traffic.await(late, "waste-bags", 1);

        Traffic.send(Bank.says(other.anna, 2, false, "2027-01-01", null));
        Traffic.send(Bank.says(other.anna, 1, true, "2026-01-01", "2027-01-01"));

        assertThat(Traffic.await(late, "waste-bags", Outcome.ELIGIBLE).getMode())
                .isEqualTo(Mode.GRANT);
    }

    @Test
    void anOlderWordOfTheSameDaysThatComesLateChangesNothing() {
        Traffic.send(Bank.says(family.anna, 1, false, "2026-01-01", null));

        nothingChanges();
    }

    @Test
    void theSameValueInANewVersionChangesNothing() {
        Traffic.send(Bank.says(family.anna, 3, true, "2026-01-01", "2027-01-01"));

        nothingChanges();
    }

    @Test
    void aSilenceAboutAnotherDayHidesNothing() {
        Traffic.send(
                Bank.aNoData(family.anna, 3).setLifeEventId(UUID.randomUUID()).build());

        nothingChanges();
    }

    @Test
    void aWordOfAnotherPeriodLeavesTheQuestionOpen() {
        Family other = new Family();
        Told asked = other.birth();
        Traffic.send(asked.registered(1));
        Traffic.await(asked, "waste-bags", 1);

        Traffic.send(ofAnotherEvent(Bank.saying(other.anna, 1, true, "2025-01-01", "2026-01-01")));
        Traffic.send(ofAnotherEvent(Bank.saying(other.bram, 1, false, "2025-01-01", "2026-01-01")));
        Traffic.settleFacts(other.anna);
        Traffic.settleFacts(other.bram);

        assertThat(Traffic.assessments(asked)).noneMatch(told -> told.getMode() == Mode.ASSIST);
        Traffic.send(Bank.noData(other.anna, 2));
        Traffic.send(Bank.noData(other.bram, 2));
        Traffic.await(asked, "waste-bags", Mode.ASSIST);
    }

    private static Fact ofAnotherEvent(Fact.Builder fact) {
        return fact.setLifeEventId(UUID.randomUUID()).build();
    }

    private void nothingChanges() {
        Traffic.settleFacts(family.anna);
        Traffic.settle(family);
        assertThat(Traffic.assessments(birth)).hasSize(5);
    }
}
