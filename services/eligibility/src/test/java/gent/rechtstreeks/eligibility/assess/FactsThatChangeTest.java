package gent.rechtstreeks.eligibility.assess;

import static gent.rechtstreeks.eligibility.assess.ABirth.ANNA;
import static gent.rechtstreeks.eligibility.assess.ABirth.BRAM;
import static org.assertj.core.api.Assertions.assertThat;

import gent.rechtstreeks.eligibility.assess.Outcome.Eligible;
import gent.rechtstreeks.eligibility.assess.Outcome.FactsMissing;
import gent.rechtstreeks.eligibility.assess.Outcome.NotEligible;
import gent.rechtstreeks.eligibility.assess.rules.TheRules;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was decided on a fact is looked at again when the source says something else of the same days. */
class FactsThatChangeTest {

    private static final Household MOVED_OUT =
            AHousehold.of(2).andChild(ABirth.CHILD).in(new Zone("44083", "9800"));

    private final Assessor assessor = new Assessor(TheRules.someSignedOff(), new GrantGuard(Set.of("waste-bags")));

    private final Fact annasYes = AFact.known(1, ANNA, true, "2026-01-01", null);
    private final Fact bramsNo = AFact.no(BRAM);
    private final ABirth decided = ABirth.registered().knowing(annasYes, bramsNo);

    @Test
    void aStatusThatEndsAfterTheDayChangesNothing() {
        assertThat(afterwards(ABirth.registered(), AFact.known(2, ANNA, false, "2026-04-01", null)))
                .isEmpty();
    }

    @Test
    void aStatusThatEndsDoesNotBringUpThatTheFamilyMovedOutSince() {
        assertThat(afterwards(ABirth.registered().in(MOVED_OUT), AFact.known(2, ANNA, false, "2026-04-01", null)))
                .isEmpty();
    }

    @Test
    void aCorrectionThatSaysNoForThatDayIsANewAnswer() {
        assertThat(afterwards(ABirth.registered(), AFact.known(2, ANNA, false, "2026-01-01", null)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.revision()).isEqualTo(2);
                    assertThat(change.assessment().outcome())
                            .isEqualTo(NotEligible.because("no-increased-reimbursement"));
                });
    }

    @Test
    void aCorrectionIsANewAnswerAlsoWhenTheFamilyMovedOutSince() {
        assertThat(afterwards(ABirth.registered().in(MOVED_OUT), AFact.known(2, ANNA, false, "2026-01-01", null)))
                .singleElement()
                .satisfies(change -> assertThat(change.assessment().outcome()).isInstanceOf(NotEligible.class));
    }

    @Test
    void aCorrectionThatSaysYesGrants() {
        List<Assessed> before = decide(ABirth.registered().knowing(AFact.no(ANNA), bramsNo));
        Fact correction = AFact.known(2, BRAM, true, "2026-01-01", null);

        List<Assessed> changes =
                onFacts(ABirth.registered().knowing(AFact.no(ANNA), bramsNo, correction), before, List.of(correction));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.assessment().outcome()).isInstanceOf(Eligible.class);
            assertThat(change.assessment().mode()).isEqualTo(Mode.GRANT);
        });
    }

    @Test
    void aStatusThatBeginsLaterInTheYearGrants() {
        List<Assessed> before = decide(ABirth.registered().knowing(AFact.no(ANNA), bramsNo));
        Fact begins = AFact.known(2, BRAM, true, "2026-07-01", null);

        assertThat(onFacts(ABirth.registered().knowing(AFact.no(ANNA), bramsNo, begins), before, List.of(begins)))
                .singleElement()
                .satisfies(change -> assertThat(change.assessment().outcome()).isInstanceOf(Eligible.class));
    }

    @Test
    void theWordOfTheNextYearChangesNothingOfThisOne() {
        assertThat(afterwards(ABirth.registered(), AFact.known(2, ANNA, false, "2027-01-01", null)))
                .isEmpty();
    }

    @Test
    void theSameAgainIsNoChange() {
        assertThat(afterwards(ABirth.registered(), AFact.known(2, ANNA, true, "2026-01-01", null)))
                .isEmpty();
    }

    @Test
    void whatIsTakenBackWithoutAnythingInItsPlaceIsMissingAgain() {
        List<Assessed> before = decide(ABirth.registered().knowing(AFact.no(ANNA), bramsNo));
        Fact unsaid =
                AFact.without(2, ANNA, Fact.State.NO_DATA).about(decided.birth().bornOn());

        assertThat(onFacts(ABirth.registered().knowing(AFact.no(ANNA), bramsNo, unsaid), before, List.of(unsaid)))
                .singleElement()
                .satisfies(change -> assertThat(change.assessment().outcome()).isInstanceOf(FactsMissing.class));
    }

    @Test
    void aCorrectionUnderTheIdOfBeforeAMergeIsANewAnswer() {
        Merge merge = APersonChange.merge(ANNA, new UUID(0, 61));

        assertThat(afterwards(ABirth.registered().after(merge), AFact.known(2, ANNA, false, "2026-01-01", null)))
                .filteredOn(change -> change.assessment().right().equals("waste-bags"))
                .singleElement()
                .satisfies(change -> assertThat(change.assessment().outcome())
                        .isEqualTo(NotEligible.because("no-increased-reimbursement")));
    }

    @Test
    void aStatusThatEndsUnderTheIdOfBeforeAMergeTakesNothingBack() {
        Merge merge = APersonChange.merge(ANNA, new UUID(0, 61));

        assertThat(afterwards(
                        ABirth.registered().in(MOVED_OUT).after(merge),
                        AFact.known(2, ANNA, false, "2026-04-01", null)))
                .noneMatch(change -> change.assessment().outcome() instanceof NotEligible);
    }

    @Test
    void anAnswerWatchesWhatItUsedAndWhatItMisses() {
        assertThat(watched(decided)).containsExactly(annasYes.key());
        assertThat(watched(ABirth.registered().knowing(bramsNo)))
                .containsExactlyInAnyOrder(bramsNo.key(), annasYes.key());
        assertThat(decide(ABirth.registered()).stream()
                        .filter(one -> one.assessment().right().startsWith("birth-")))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(Watch.of(one.assessment())).isEmpty());
    }

    private Set<FactKey> watched(ABirth birth) {
        return Watch.of(decide(birth).stream()
                .map(Assessed::assessment)
                .filter(answer -> answer.right().equals("waste-bags"))
                .findFirst()
                .orElseThrow());
    }

    /** What changes when, after waste bags were decided on ANNA's yes, a source says this too. */
    private List<Assessed> afterwards(ABirth since, Fact said) {
        return onFacts(since.knowing(annasYes, bramsNo, said), decide(decided), List.of(said));
    }

    private List<Assessed> decide(ABirth birth) {
        return assessor.onLifeEvent(birth.situation(), List.of());
    }

    private List<Assessed> onFacts(ABirth birth, List<Assessed> before, List<Fact> said) {
        return assessor.onFacts(birth.situation(), before, said);
    }
}
