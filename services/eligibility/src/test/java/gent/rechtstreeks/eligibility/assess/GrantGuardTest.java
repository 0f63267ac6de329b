package gent.rechtstreeks.eligibility.assess;

import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantGuardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LegalBasis IN_FORCE = new LegalBasis("a regulation", true, LocalDate.of(2020, 1, 1), null);
    private static final Parameter DATED = parameter(LocalDate.of(2026, 1, 1), Verification.SEEN);
    private static final Parameter UNDATED = parameter(null, Verification.SEEN);

    private final GrantGuard guard = new GrantGuard(Set.of());

    @Test
    void aRegulationInForceAndADatedAmountLetTheMachineGrant() {
        assertThat(guard.review(grant(IN_FORCE, DATED, 100L), DAY)).isEqualTo(grant(IN_FORCE, DATED, 100L));
    }

    @Test
    void anUndatedParameterLeadsToReview() {
        assertReviewed(guard.review(grant(IN_FORCE, UNDATED, 100L), DAY), "parameters-unverified");
    }

    @Test
    void aRegulationThatIsNotKnownToHoldOnTheDayLeadsToReview() {
        LegalBasis ended = new LegalBasis("a regulation", true, LocalDate.of(2020, 1, 1), DAY);
        LegalBasis later = new LegalBasis("a regulation", true, DAY.plusDays(1), null);

        assertReviewed(guard.review(grant(ended, DATED, 100L), DAY), "regulation-unverified");
        assertReviewed(guard.review(grant(later, DATED, 100L), DAY), "regulation-unverified");
        assertReviewed(
                guard.review(grant(LegalBasis.undated("a regulation", true), DATED, 100L), DAY),
                "regulation-unverified");
    }

    @Test
    void anAmountThatIsNotKnownLeadsToReview() {
        assertReviewed(guard.review(grant(IN_FORCE, DATED, null), DAY), "amount-unverified");
    }

    @Test
    void aSignOffStandsInForTheDatesOfTheRegulation() {
        GrantGuard signedOff = new GrantGuard(Set.of("some-right"));
        Parameter demonstration = UNDATED.verifiedAs(Verification.DEMONSTRATION);

        Assessment answer =
                signedOff.review(grant(LegalBasis.undated("a regulation", false), demonstration, 100L), DAY);

        assertThat(answer.mode()).isEqualTo(Mode.GRANT);
    }

    @Test
    void aSignOffDoesNotBringBackARegulationThatIsKnownNotToHold() {
        GrantGuard signedOff = new GrantGuard(Set.of("some-right"));
        LegalBasis ended = new LegalBasis("a regulation", true, LocalDate.of(2020, 1, 1), DAY);
        LegalBasis endedWithoutABeginning = new LegalBasis("a regulation", false, null, DAY);
        LegalBasis later = new LegalBasis("a regulation", true, DAY.plusDays(1), null);

        assertReviewed(signedOff.review(grant(ended, DATED, 100L), DAY), "regulation-unverified");
        assertReviewed(signedOff.review(grant(endedWithoutABeginning, DATED, 100L), DAY), "regulation-unverified");
        assertReviewed(signedOff.review(grant(later, DATED, 100L), DAY), "regulation-unverified");
        assertThat(signedOff.review(grant(ended, DATED, 100L), DAY.minusDays(1)).mode())
                .isEqualTo(Mode.GRANT);
    }

    @Test
    void aDatedRegulationThatNobodySawLeadsToReviewUnlessItIsSignedOff() {
        Assessment unseen = grant(new LegalBasis("a regulation", false, LocalDate.of(2020, 1, 1), null), DATED, 100L);

        assertReviewed(guard.review(unseen, DAY), "regulation-unverified");
        assertThat(new GrantGuard(Set.of("some-right")).review(unseen, DAY)).isEqualTo(unseen);
    }

    @Test
    void whatGrantsNothingPasses() {
        Assessment no = grant(IN_FORCE, UNDATED, null)
                .closed(Outcome.NotEligible.because("a-reason"), KnownPeople.nothingSaid());

        assertThat(guard.review(no, DAY)).isSameAs(no);
        assertThat(no.outcome()).isEqualTo(NotEligible.because("a-reason"));
    }

    private static void assertReviewed(Assessment answer, String doubt) {
        assertThat(answer.mode()).isEqualTo(Mode.ASSIST);
        assertThat(((Eligible) answer.outcome()).reasons()).containsExactly(doubt, "because");
    }

    private static Assessment grant(LegalBasis basis, Parameter parameter, Long cents) {
        return new Assessment(
                "some-right",
                "1",
                basis,
                Mode.GRANT,
                Subject.household(AHousehold.ID),
                Period.calendarYearOf(DAY),
                List.of(),
                new Eligible(cents, null, List.of(), null, List.of("because")),
                List.of(),
                List.of(parameter));
    }

    private static Parameter parameter(LocalDate from, Verification verification) {
        return new Parameter("some-right", "amount", "1.00", "EUR", from, null, "a page", null, verification);
    }
}
