package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.CHILD;
import static gent.rechtstreeks.eligibility.assess.APersonChange.death;
import static gent.rechtstreeks.eligibility.assess.APersonChange.takenBack;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.FactsMissing;
import gent.rechtstreeks.eligibility.assess.rules.TheRules;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The child has died: what the household has a right to is looked at as before, and told to nobody. */
class AssessorAfterALossTest {

    private static final String QUIET = "kept-quiet";

    private final Assessor assessor = new Assessor(
            TheRules.asWritten().about(Set.of("social-supplement", "increased-reimbursement")),
            new GrantGuard(Set.of()));

    @Test
    void whatStaysOpenForTheHouseholdIsKeptQuiet() {
        List<Assessed> changes = afterTheDeath(ABirth.registered());

        Assessment open = of("increased-reimbursement", changes);
        assertThat(open.outcome()).isInstanceOf(FactsMissing.class);
        assertThat(open.outcome().reasons()).endsWith(QUIET);
    }

    @Test
    void thatNoSourceCanSayItDoesNotMakeItHeard() {
        Situation nowhere = ABirth.registered()
                .in(AHousehold.of(2).andChild(CHILD).nowhereKnown())
                .after(death(CHILD))
                .situation();

        assertThat(assessor.onLifeEvent(nowhere, List.of()))
                .extracting(change -> change.assessment().outcome())
                .filteredOn(outcome -> !(outcome instanceof Outcome.NotEligible))
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(outcome.isKeptQuiet()).isTrue());
    }

    @Test
    void aYesForAnotherChildStaysAYes() {
        ABirth withASibling = ABirth.registered()
                .in(AHousehold.of(2).andChild(CHILD).andChild(new UUID(0, 4)).inGhent());

        Assessment supplement = of("social-supplement", afterTheDeath(withASibling));

        assertThat(supplement.outcome()).isInstanceOf(Eligible.class);
        assertThat(supplement.outcome().isKeptQuiet()).isTrue();
        assertThat(supplement.addressees()).contains(ANNA);
    }

    @Test
    void aDeathThatIsTakenBackIsNoReasonToBeQuietAnyMore() {
        ABirth birth = ABirth.registered();
        List<Assessed> quiet = assessor.onLifeEvent(birth.after(death(CHILD)).situation(), List.of());

        List<Assessed> changes = assessor.onPersonChange(
                ABirth.registered().after(takenBack(CHILD)).situation(),
                ABirth.registered().after(death(CHILD)).situation(),
                quiet,
                List.of(death(CHILD), takenBack(CHILD)));

        assertThat(of("increased-reimbursement", changes).outcome().isKeptQuiet())
                .isFalse();
    }

    private List<Assessed> afterTheDeath(ABirth birth) {
        Situation before = birth.situation();
        return assessor.onPersonChange(
                birth.after(death(CHILD)).situation(),
                before,
                assessor.onLifeEvent(before, List.of()),
                List.of(death(CHILD)));
    }

    private static Assessment of(String right, List<Assessed> changes) {
        return changes.stream()
                .map(Assessed::assessment)
                .filter(assessment -> assessment.right().equals(right))
                .findFirst()
                .orElseThrow();
    }
}
